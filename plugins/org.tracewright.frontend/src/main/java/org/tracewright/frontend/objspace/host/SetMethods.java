package org.tracewright.frontend.objspace.host;

import java.util.List;
import org.tracewright.flow.graph.Opcode;

/** The methods of {@code set} and {@code frozenset}. */
final class SetMethods {

    private SetMethods() {
    }

    static void install(HostType type) {
        boolean frozen = type == BuiltinTypes.FROZENSET;
        MethodTable table = new MethodTable(type).container().comparisons().arithmetic(Opcode.SUB, Opcode.AND, Opcode.OR, Opcode.XOR);
        combining(table, "union", Opcode.OR);
        combining(table, "intersection", Opcode.AND);
        combining(table, "difference", Opcode.SUB);
        combining(table, "symmetric_difference", Opcode.XOR);
        table.method("issubset", 1, 1, (space, args) -> HostBool.of(space.operators().comparison().isSubset(set(args), of(space, args.get(1)))));
        table.method("issuperset", 1, 1, (space, args) -> HostBool.of(space.operators().comparison().isSubset(of(space, args.get(1)), set(args))));
        table.method("isdisjoint", 1, 1, (space, args) -> HostBool.of(combine(space, Opcode.AND, set(args), of(space, args.get(1))).elements().size() == 0));
        table.method("copy", 0, 0, (space, args) -> fill(space, new HostSet(frozen), set(args).items()));
        if (frozen) {
            table.constructor((space, args) -> fill(space, new HostSet(true), args.size() > 0 ? space.iteration().toList(args.get(0)) : List.of()));
        } else {
            changing(table);
        }
    }

    private static void changing(MethodTable table) {
        table.constructor((space, args) -> new HostSet(false));
        table.method("__init__", 0, 1, (space, args) -> none(fill(space, set(args), args.size() > 1 ? space.iteration().toList(args.get(1)) : List.of())));
        table.method("add", 1, 1, (space, args) -> none(fill(space, set(args), List.of(args.get(1)))));
        table.method("update", 0, -1, (space, args) -> {
            args.rest().positional().forEach(other -> fill(space, set(args), space.iteration().toList(other)));
            return HostNone.NONE;
        });
        table.method("discard", 1, 1, (space, args) -> {
            set(args).elements().removeNormal(DictKeys.of(space, args.get(1)));
            return HostNone.NONE;
        });
        table.method("remove", 1, 1, (space, args) -> {
            if (set(args).elements().removeNormal(DictKeys.of(space, args.get(1))) == null) {
                throw space.exceptions().error(BuiltinTypes.KEY_ERROR, args.get(1));
            }
            return HostNone.NONE;
        });
        table.method("pop", 0, 0, (space, args) -> {
            if (set(args).elements().size() == 0) {
                throw space.exceptions().error(BuiltinTypes.KEY_ERROR, HostStr.of("pop from an empty set"));
            }
            HostObject first = set(args).items().get(0);
            set(args).elements().removeNormal(DictKeys.of(space, first));
            return first;
        });
        table.method("clear", 0, 0, (space, args) -> {
            set(args).elements().clear();
            return HostNone.NONE;
        });
        updating(table, "intersection_update", Opcode.AND);
        updating(table, "difference_update", Opcode.SUB);
        updating(table, "symmetric_difference_update", Opcode.XOR);
    }

    private static void combining(MethodTable table, String name, Opcode opcode) {
        table.method(name, 0, -1, (space, args) -> {
            HostSet result = set(args);
            for (HostObject other : args.rest().positional()) {
                result = combine(space, opcode, result, of(space, other));
            }
            return args.size() == 1 ? fill(space, new HostSet(result.isFrozen()), result.items()) : result;
        });
    }

    private static void updating(MethodTable table, String name, Opcode opcode) {
        table.method(name, 0, -1, (space, args) -> {
            for (HostObject other : args.rest().positional()) {
                HostSet result = combine(space, opcode, set(args), of(space, other));
                set(args).elements().clear();
                fill(space, set(args), result.items());
            }
            return HostNone.NONE;
        });
    }

    private static HostObject none(HostSet changed) {
        return HostNone.NONE;
    }

    private static HostSet set(Arguments args) {
        return (HostSet) args.get(0);
    }

    private static HostSet of(HostSpace space, HostObject iterable) {
        return iterable.payload() instanceof HostSet set ? set : fill(space, new HostSet(false), space.iteration().toList(iterable));
    }

    private static HostSet fill(HostSpace space, HostSet set, List<HostObject> items) {
        for (HostObject item : items) {
            set.elements().putNormal(DictKeys.of(space, item), item, HostNone.NONE);
        }
        return set;
    }

    /** SUB, AND, OR or XOR of two sets, as frozen as the left one. */
    static HostSet combine(HostSpace space, Opcode operation, HostSet left, HostSet right) {
        HostSet result = new HostSet(left.isFrozen());
        for (HostObject item : left.items()) {
            boolean inRight = right.elements().getNormal(DictKeys.of(space, item)) != null;
            if (operation == Opcode.OR || inRight == (operation == Opcode.AND)) {
                fill(space, result, List.of(item));
            }
        }
        if (operation == Opcode.OR || operation == Opcode.XOR) {
            for (HostObject item : right.items()) {
                if (left.elements().getNormal(DictKeys.of(space, item)) == null) {
                    fill(space, result, List.of(item));
                }
            }
        }
        return result;
    }
}
