package org.tracewright.frontend.objspace.host;

import org.tracewright.flow.graph.Opcode;

/** The methods of {@code tuple}, and of {@code slice} and {@code xrange}. */
final class TupleMethods {

    private TupleMethods() {
    }

    static void install() {
        new MethodTable(BuiltinTypes.TUPLE).container().comparisons().arithmetic(Opcode.ADD, Opcode.MUL)
                .operation("__getitem__", Opcode.GETITEM).operation("__getslice__", Opcode.GETSLICE)
                .constructor((space, args) -> args.size() == 0 ? HostTuple.of() : new HostTuple(space.iteration().toList(args.get(0))))
                .method("index", 1, 3, (space, args) -> new HostInt(ListMethods.index(space, args, "tuple.index(x): x not in tuple")))
                .method("count", 1, 1, ListMethods::count)
                .method("__hash__", 0, 0, (space, args) -> new HostInt(space.hash(args.get(0))));
        new MethodTable(BuiltinTypes.SLICE)
                .constructor(TupleMethods::newSlice)
                .getter("start", (space, self) -> ((HostSlice) self).start())
                .getter("stop", (space, self) -> ((HostSlice) self).stop())
                .getter("step", (space, self) -> ((HostSlice) self).step())
                .method("indices", 1, 1, (space, args) -> {
                    SliceRange range = SliceRange.of(space, (HostSlice) args.get(0), (int) Numbers.toLong(space, args.get(1)));
                    return HostTuple.of(new HostInt(range.start()), new HostInt(range.index(range.count())), new HostInt(range.step()));
                });
        new MethodTable(BuiltinTypes.XRANGE).container().operation("__getitem__", Opcode.GETITEM)
                .constructor(TupleMethods::newRange);
    }

    private static HostObject newSlice(HostSpace space, Arguments args) {
        MethodTable.checkCount(space, "slice", args.size(), 1, 3);
        return args.size() == 1 ? new HostSlice(HostNone.NONE, args.get(0), HostNone.NONE)
                : new HostSlice(args.get(0), args.get(1), args.or(2, HostNone.NONE));
    }

    /** {@code xrange(stop)} and so on. */
    static HostRange newRange(HostSpace space, Arguments args) {
        MethodTable.checkCount(space, "range", args.size(), 1, 3);
        for (int i = 0; i < args.size(); i++) {
            if (!Numbers.isInteger(args.get(i).payload())) {
                String which = args.size() == 1 || i == 1 ? "end" : i == 0 ? "start" : "step";
                throw space.error(BuiltinTypes.TYPE_ERROR, "range() integer " + which + " argument expected, got " + args.get(i).type().name() + ".");
            }
        }
        long start = args.size() == 1 ? 0 : Numbers.toLong(space, args.get(0));
        long stop = Numbers.toLong(space, args.get(args.size() == 1 ? 0 : 1));
        long step = args.size() < 3 ? 1 : Numbers.toLong(space, args.get(2));
        if (step == 0) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "range() arg 3 must not be zero");
        }
        long length = step > 0 ? (stop <= start ? 0 : (stop - start - 1) / step + 1) : (stop >= start ? 0 : (start - stop - 1) / -step + 1);
        return new HostRange(start, length, step);
    }
}
