package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.tracewright.flow.graph.Opcode;

/** Built-in functions on iterables. */
final class IterationFunctions {

    private IterationFunctions() {
    }

    static void install(ModuleTable table) {
        table.function("len", 1, 1, (space, args) -> space.perform(Opcode.LEN, args.get(0)))
                .function("range", 1, 3, IterationFunctions::range)
                .function("iter", 1, 2, IterationFunctions::iter)
                .function("next", 1, 2, (space, args) -> args.size() == 1 ? space.iteration().nextOrRaise(args.get(0))
                        : orElse(space.iteration().next(args.get(0)), args.get(1)))
                .function("enumerate", 1, 2, IterationFunctions::enumerate)
                .function("reversed", 1, 1, IterationFunctions::reversed)
                .function("sorted", 1, 4, (space, args) -> {
                    List<HostObject> items = space.listOf(args.get(0));
                    Sorting.sort(space, items, args.get(1, "cmp"), args.get(2, "key"), args.get(3, "reverse"));
                    return new HostList(items);
                })
                .function("zip", 0, -1, IterationFunctions::zip)
                .function("map", 2, -1, IterationFunctions::map)
                .function("filter", 2, 2, IterationFunctions::filter)
                .function("reduce", 2, 3, IterationFunctions::reduce)
                .function("min", 1, -1, (space, args) -> extreme(space, args, Opcode.LT, "min"))
                .function("max", 1, -1, (space, args) -> extreme(space, args, Opcode.GT, "max"))
                .function("sum", 1, 2, (space, args) -> {
                    HostObject total = args.or(1, new HostInt(0));
                    for (HostObject item : space.listOf(args.get(0))) {
                        total = space.perform(Opcode.ADD, total, item);
                    }
                    return total;
                })
                .function("any", 1, 1, (space, args) -> HostBool.of(space.iteration().any(args.get(0), space::isTrue)))
                .function("all", 1, 1, (space, args) -> HostBool.of(!space.iteration().any(args.get(0), item -> !space.isTrue(item))));
    }

    private static HostObject orElse(HostObject value, HostObject fallback) {
        return value == null ? fallback : value;
    }

    private static HostIterator lazily(Supplier<HostObject> next) {
        return new HostIterator(new Iteration.Lookahead(next));
    }

    private static HostObject range(HostSpace space, Arguments args) {
        HostRange range = TupleMethods.newRange(space, args);
        space.budget().allocate(range.length() > Integer.MAX_VALUE ? Long.MAX_VALUE : 24 * range.length());
        List<HostObject> items = new ArrayList<>((int) range.length());
        for (long i = 0; i < range.length(); i++) {
            items.add(range.get(i));
        }
        return new HostList(items);
    }

    private static HostObject iter(HostSpace space, Arguments args) {
        if (args.size() == 1) {
            return space.iteration().iterator(args.get(0));
        }
        return lazily(() -> {
            HostObject value = space.call(args.get(0));
            return space.equal(value, args.get(1)) ? null : value;
        });
    }

    private static HostObject enumerate(HostSpace space, Arguments args) {
        HostObject iterator = space.iteration().iterator(args.get(0));
        HostObject start = args.get(1, "start");
        long[] index = {start == null ? 0 : space.toLong(start)};
        return lazily(() -> {
            HostObject item = space.iteration().next(iterator);
            return item == null ? null : HostTuple.of(new HostInt(index[0]++), item);
        });
    }

    private static HostObject reversed(HostSpace space, Arguments args) {
        HostObject own = Operators.special(space, args.get(0), HostStr.of("__reversed__"));
        if (own != null) {
            return space.call(own);
        }
        long[] index = {space.toLong(space.perform(Opcode.LEN, args.get(0)))};
        return lazily(() -> index[0] <= 0 ? null : space.perform(Opcode.GETITEM, args.get(0), new HostInt(--index[0])));
    }

    private static HostObject zip(HostSpace space, Arguments args) {
        List<Iterator<HostObject>> iterators = new ArrayList<>();
        args.positional().forEach(arg -> iterators.add(space.iteration().javaIterator(arg)));
        List<HostObject> result = new ArrayList<>();
        while (!iterators.isEmpty() && iterators.stream().allMatch(Iterator::hasNext)) {
            List<HostObject> row = new ArrayList<>();
            iterators.forEach(iterator -> row.add(iterator.next()));
            result.add(new HostTuple(row));
        }
        return new HostList(result);
    }

    private static HostObject map(HostSpace space, Arguments args) {
        List<List<HostObject>> columns = args.rest().positional().stream().map(space::listOf).toList();
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        List<HostObject> result = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<HostObject> values = new ArrayList<>();
            for (List<HostObject> column : columns) {
                values.add(row < column.size() ? column.get(row) : HostNone.NONE);
            }
            boolean identity = args.get(0) == HostNone.NONE;
            result.add(!identity ? space.calls().call(args.get(0), Arguments.of(values)) : values.size() == 1 ? values.get(0) : new HostTuple(values));
        }
        return new HostList(result);
    }

    private static HostObject filter(HostSpace space, Arguments args) {
        List<HostObject> kept = new ArrayList<>();
        for (HostObject item : space.listOf(args.get(1))) {
            if (space.isTrue(args.get(0) == HostNone.NONE ? item : space.call(args.get(0), item))) {
                kept.add(item);
            }
        }
        HostObject source = args.get(1).payload();
        if (source instanceof HostTuple) {
            return new HostTuple(kept);
        }
        return source instanceof HostStr || source instanceof HostUnicode
                ? space.callMethod(source instanceof HostStr ? HostStr.EMPTY : HostUnicode.of(""), "join", new HostList(kept)) : new HostList(kept);
    }

    private static HostObject reduce(HostSpace space, Arguments args) {
        List<HostObject> items = space.listOf(args.get(1));
        if (args.size() == 3) {
            items.add(0, args.get(2));
        }
        if (items.isEmpty()) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "reduce() of empty sequence with no initial value");
        }
        HostObject result = items.get(0);
        for (HostObject item : items.subList(1, items.size())) {
            result = space.call(args.get(0), result, item);
        }
        return result;
    }

    private static HostObject extreme(HostSpace space, Arguments args, Opcode better, String name) {
        List<HostObject> items = args.size() == 1 ? space.listOf(args.get(0)) : args.positional();
        HostObject key = args.keywords().get("key");
        if (items.isEmpty()) {
            throw space.error(BuiltinTypes.VALUE_ERROR, name + "() arg is an empty sequence");
        }
        HostObject best = null;
        HostObject bestKey = null;
        for (HostObject item : items) {
            HostObject itemKey = key == null || key == HostNone.NONE ? item : space.call(key, item);
            if (best == null || space.isTrue(space.perform(better, itemKey, bestKey))) {
                best = item;
                bestKey = itemKey;
            }
        }
        return best;
    }
}
