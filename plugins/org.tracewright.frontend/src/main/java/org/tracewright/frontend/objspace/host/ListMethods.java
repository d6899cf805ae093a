package org.tracewright.frontend.objspace.host;

import java.util.Collections;
import java.util.List;
import org.tracewright.flow.graph.Opcode;

/** The methods of {@code list}. */
final class ListMethods {

    private ListMethods() {
    }

    static void install() {
        new MethodTable(BuiltinTypes.LIST).container().comparisons().arithmetic(Opcode.ADD, Opcode.MUL)
                .operation("__getitem__", Opcode.GETITEM).operation("__setitem__", Opcode.SETITEM).operation("__delitem__", Opcode.DELITEM)
                .operation("__getslice__", Opcode.GETSLICE).operation("__setslice__", Opcode.SETSLICE)
                .constructor((space, args) -> new HostList())
                .method("__init__", 0, 1, (space, args) -> {
                    if (args.size() > 1) {
                        List<HostObject> values = space.iteration().toList(args.get(1));
                        items(args).clear();
                        items(args).addAll(values);
                    }
                    return HostNone.NONE;
                })
                .method("append", 1, 1, (space, args) -> {
                    items(args).add(args.get(1));
                    if (items(args).size() % 1024 == 0) {
                        space.budget().allocate(8 * 1024);
                    }
                    return HostNone.NONE;
                })
                .method("extend", 1, 1, (space, args) -> {
                    items(args).addAll(space.iteration().toList(args.get(1)));
                    return HostNone.NONE;
                })
                .method("insert", 2, 2, (space, args) -> {
                    int size = items(args).size();
                    long index = Numbers.toLong(space, args.get(1));
                    items(args).add((int) Math.max(0, Math.min(size, index < 0 ? index + size : index)), args.get(2));
                    return HostNone.NONE;
                })
                .method("pop", 0, 1, ListMethods::pop)
                .method("remove", 1, 1, (space, args) -> {
                    items(args).remove(index(space, args, "list.remove(x): x not in list"));
                    return HostNone.NONE;
                })
                .method("index", 1, 3, (space, args) -> new HostInt(index(space, args, space.repr(args.get(1)) + " is not in list")))
                .method("count", 1, 1, (space, args) -> count(space, args))
                .method("reverse", 0, 0, (space, args) -> {
                    Collections.reverse(items(args));
                    return HostNone.NONE;
                })
                .method("sort", 0, 3, (space, args) -> {
                    Sorting.sort(space, items(args), args.get(1, "cmp"), args.get(2, "key"), args.get(3, "reverse"));
                    return HostNone.NONE;
                });
    }

    private static List<HostObject> items(Arguments args) {
        return ((HostList) args.get(0)).items();
    }

    private static HostObject pop(HostSpace space, Arguments args) {
        List<HostObject> items = items(args);
        if (items.isEmpty()) {
            throw space.error(BuiltinTypes.INDEX_ERROR, "pop from empty list");
        }
        long index = args.size() > 1 ? Numbers.toLong(space, args.get(1)) : -1;
        index = index < 0 ? index + items.size() : index;
        if (index < 0 || index >= items.size()) {
            throw space.error(BuiltinTypes.INDEX_ERROR, "pop index out of range");
        }
        return items.remove((int) index);
    }

    /** Index of the argument in the sequence that is self. */
    static int index(HostSpace space, Arguments args, String missing) {
        List<HostObject> items = Subscripts.itemsOf(args.get(0));
        SliceRange range = SliceRange.of(space, args.or(2, HostNone.NONE), args.or(3, HostNone.NONE), HostNone.NONE, items.size());
        for (int i = range.start(); i < range.start() + range.count() && i < items.size(); i++) {
            if (Comparison.same(items.get(i), args.get(1)) || space.equal(items.get(i), args.get(1))) {
                return i;
            }
        }
        throw space.error(BuiltinTypes.VALUE_ERROR, missing);
    }

    static HostObject count(HostSpace space, Arguments args) {
        long count = 0;
        for (HostObject item : List.copyOf(Subscripts.itemsOf(args.get(0)))) {
            count += Comparison.same(item, args.get(1)) || space.equal(item, args.get(1)) ? 1 : 0;
        }
        return new HostInt(count);
    }
}
