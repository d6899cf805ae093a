package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;

/** The high-level operations: one table from operation to what it does. */
final class Operators {

    /** Performs an operation on its arguments. */
    @FunctionalInterface
    private interface Action {
        HostObject on(List<HostObject> args);
    }

    private static final Map<Opcode, String> UNARY_SYMBOLS = Map.of(Opcode.NEG, "unary -", Opcode.POS, "unary +", Opcode.INVERT, "unary ~", Opcode.ABS, "abs()");

    private final HostSpace space;
    private final Comparison comparison;
    private final Subscripts subscripts;
    private final Action[] actions = new Action[Opcode.values().length];

    Operators(HostSpace space) {
        this.space = space;
        this.comparison = new Comparison(space);
        this.subscripts = new Subscripts(space);
        for (BinaryOperation operation : BinaryOperation.ALL) {
            actions[operation.opcode().ordinal()] = args -> binary(operation, args.get(0), args.get(1));
            if (operation.inPlaceOpcode() != null) {
                actions[operation.inPlaceOpcode().ordinal()] = args -> inPlace(operation, args.get(0), args.get(1));
            }
        }
        unaryActions().forEach((opcode, special) -> actions[opcode.ordinal()] = args -> unary(opcode, special, args.get(0)));
        for (Opcode opcode : List.of(Opcode.LT, Opcode.LE, Opcode.EQ, Opcode.NE, Opcode.GT, Opcode.GE)) {
            actions[opcode.ordinal()] = args -> comparison.compare(opcode, args.get(0), args.get(1));
        }
        objectActions();
        containerActions();
        constructors();
    }

    private static Map<Opcode, HostStr> unaryActions() {
        Map<Opcode, HostStr> result = new EnumMap<>(Opcode.class);
        result.put(Opcode.NEG, Names.NEG);
        result.put(Opcode.POS, Names.POS);
        result.put(Opcode.INVERT, Names.INVERT);
        result.put(Opcode.ABS, Names.ABS);
        return result;
    }

    private void set(Opcode opcode, Action action) {
        actions[opcode.ordinal()] = action;
    }

    private void objectActions() {
        set(Opcode.BOOL, args -> HostBool.of(isTrue(args.get(0))));
        set(Opcode.NOT, args -> HostBool.of(!isTrue(args.get(0))));
        set(Opcode.IS, args -> HostBool.of(Comparison.same(args.get(0), args.get(1))));
        set(Opcode.GETATTR, args -> space.attributes().get(args.get(0), attributeName(args.get(1))));
        set(Opcode.SETATTR, args -> {
            space.attributes().set(args.get(0), attributeName(args.get(1)), args.get(2));
            return HostNone.NONE;
        });
        set(Opcode.DELATTR, args -> {
            space.attributes().delete(args.get(0), attributeName(args.get(1)));
            return HostNone.NONE;
        });
        set(Opcode.STR, args -> space.texts().str(args.get(0)));
        set(Opcode.REPR, args -> HostStr.of(space.repr(args.get(0))));
        set(Opcode.TYPE, args -> args.get(0).type());
        set(Opcode.ISSUBTYPE, args -> HostBool.of(space.classes().isSubclass(args.get(0), args.get(1))));
    }

    private HostStr attributeName(HostObject name) {
        return name instanceof HostStr text ? text : HostStr.of(space.texts().text(name));
    }

    private void containerActions() {
        set(Opcode.CONTAINS, args -> HostBool.of(subscripts.contains(args.get(0), args.get(1))));
        set(Opcode.LEN, args -> new HostInt(subscripts.length(args.get(0))));
        set(Opcode.ITER, args -> space.iteration().iterator(args.get(0)));
        set(Opcode.NEXT, args -> space.iteration().nextOrRaise(args.get(0)));
        set(Opcode.GETITEM, args -> subscripts.get(args.get(0), args.get(1)));
        set(Opcode.SETITEM, args -> subscripts.set(args.get(0), args.get(1), args.get(2)));
        set(Opcode.DELITEM, args -> subscripts.delete(args.get(0), args.get(1)));
        set(Opcode.GETSLICE, args -> subscripts.getSlice(args.get(0), args.get(1), args.get(2)));
        set(Opcode.SETSLICE, args -> subscripts.setSlice(args.get(0), args.get(1), args.get(2), args.get(3)));
        set(Opcode.DELSLICE, args -> subscripts.deleteSlice(args.get(0), args.get(1), args.get(2)));
    }

    private void constructors() {
        set(Opcode.NEWTUPLE, HostTuple::new);
        set(Opcode.NEWLIST, args -> new HostList(new ArrayList<>(args)));
        set(Opcode.NEWSLICE, args -> new HostSlice(args.get(0), args.get(1), args.get(2)));
        set(Opcode.FENCE, args -> args.get(0));
        set(Opcode.NEWSET, args -> {
            HostSet set = new HostSet(false);
            args.forEach(item -> space.extend(set, List.of(item)));
            return set;
        });
        set(Opcode.NEWDICT, args -> {
            HostDict dict = new HostDict();
            for (int i = 0; i < args.size(); i += 2) {
                space.extend(dict, args.subList(i, i + 2));
            }
            return dict;
        });
    }

    Comparison comparison() {
        return comparison;
    }

    Subscripts subscripts() {
        return subscripts;
    }

    HostObject perform(Opcode opcode, List<HostObject> args) {
        Action action = actions[opcode.ordinal()];
        if (action == null) {
            throw new IllegalArgumentException("not an operation of byte code: " + opcode);
        }
        return action.on(args);
    }

    /** The bound special method that the program itself defines for the operand, or null. */
    static HostObject special(HostSpace space, HostObject operand, HostStr name) {
        if (!(operand instanceof HostInstance) && !(operand instanceof HostType && operand.type() != BuiltinTypes.TYPE)) {
            return null;
        }
        HostObject method = operand.type().lookup(name);
        return method == null || method instanceof HostBuiltin ? null : space.attributes().bind(method, operand, operand.type());
    }

    HostObject binary(BinaryOperation operation, HostObject left, HostObject right) {
        HostObject result = binaryOrNull(operation, left, right);
        if (result == null) {
            if (operation.opcode() == Opcode.ADD && (left instanceof HostStr || left instanceof HostUnicode)) {
                throw space.error(BuiltinTypes.TYPE_ERROR, "cannot concatenate '" + left.type().name() + "' and '" + right.type().name() + "' objects");
            }
            throw space.error(BuiltinTypes.TYPE_ERROR, "unsupported operand type(s) for " + operation.symbol() + ": '" + left.type().name() + "' and '"
                    + right.type().name() + "'");
        }
        return result;
    }

    private HostObject binaryOrNull(BinaryOperation operation, HostObject left, HostObject right) {
        if (!(left instanceof HostInstance || right instanceof HostInstance || left instanceof HostType || right instanceof HostType)) {
            return operation.ofBuiltins(space, left, right);
        }
        HostObject result = null;
        boolean rightFirst = right.type() != left.type() && right.type().isSubclassOf(left.type());
        if (rightFirst) {
            result = trySpecial(right, operation.reflected(), left);
        }
        if (result == null) {
            result = trySpecial(left, operation.special(), right);
        }
        if (result == null && !rightFirst) {
            result = trySpecial(right, operation.reflected(), left);
        }
        return result != null ? result : operation.ofBuiltins(space, left.payload(), right.payload());
    }

    private HostObject trySpecial(HostObject operand, HostStr name, HostObject other) {
        HostObject method = special(space, operand, name);
        HostObject result = method == null ? null : space.call(method, other);
        return result == HostNotImplemented.NOT_IMPLEMENTED ? null : result;
    }

    private HostObject inPlace(BinaryOperation operation, HostObject left, HostObject right) {
        if (left instanceof HostInstance) {
            HostObject result = trySpecial(left, operation.inPlaceSpecial(), right);
            if (result != null) {
                return result;
            }
        }
        return operation.changeInPlace(space, left.payload(), right) ? left : binary(operation, left, right);
    }

    private HostObject unary(Opcode opcode, HostStr name, HostObject operand) {
        HostObject method = special(space, operand, name);
        HostObject result = method != null ? space.call(method) : Numbers.unary(opcode, operand.payload());
        if (result == null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "bad operand type for " + UNARY_SYMBOLS.get(opcode) + ": '" + operand.type().name() + "'");
        }
        return result;
    }

    boolean isTrue(HostObject object) {
        if (object instanceof HostBool bool) {
            return bool.value();
        } else if (object == HostNone.NONE) {
            return false;
        } else if (object instanceof HostInt number) {
            return number.value() != 0;
        } else if (object instanceof HostInstance || object instanceof HostType) {
            HostObject method = special(space, object, Names.BOOL);
            if (method == null) {
                method = special(space, object, Names.BOOL_3);
            }
            if (method == null) {
                method = special(space, object, Names.LEN);
            }
            if (method != null) {
                return isTrue(space.call(method));
            }
        }
        HostObject value = object.payload();
        if (value instanceof HostFloat number) {
            return number.value() != 0;
        } else if (Numbers.isInteger(value)) {
            return Numbers.integer(value).signum() != 0;
        }
        long length = subscripts.builtinLength(value);
        return length != 0;
    }
}
