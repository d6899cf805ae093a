package org.tracewright.frontend.objspace.host;

import java.util.Arrays;
import java.util.List;
import org.tracewright.flow.graph.Opcode;

/** Comparing, hashing and identity. */
final class Comparison {

    private final HostSpace space;

    Comparison(HostSpace space) {
        this.space = space;
    }

    /** The operator {@code is}: small values are made anew so often that equal ones count as the same. */
    static boolean same(HostObject left, HostObject right) {
        if (left == right) {
            return true;
        }
        if (left instanceof HostStr a && right instanceof HostStr b) {
            return a.length() <= 1 && a.equals(b);
        }
        return (left instanceof HostInt || left instanceof HostSizedInt || left instanceof HostBuiltinMethod) && left.equals(right)
                || left instanceof HostTuple tuple && tuple.items().isEmpty() && left.equals(right);
    }

    boolean equal(HostObject left, HostObject right) {
        if (left instanceof HostStr && right instanceof HostStr || left instanceof HostInt && right instanceof HostInt) {
            return left.equals(right);
        }
        return space.isTrue(compare(Opcode.EQ, left, right));
    }

    HostObject compare(Opcode operation, HostObject left, HostObject right) {
        if (left instanceof HostInt a && right instanceof HostInt b) {
            return HostBool.of(holds(operation, Long.compare(a.value(), b.value())));
        }
        HostObject own = bySpecial(operation, left, right);
        if (own == null) {
            own = byCmp(operation, left, right);
        }
        return own != null ? own : HostBool.of(ofBuiltins(operation, left.payload(), right.payload()));
    }

    private HostObject bySpecial(Opcode operation, HostObject left, HostObject right) {
        boolean rightFirst = right.type() != left.type() && right.type().isSubclassOf(left.type());
        HostObject first = rightFirst ? call(right, swapped(operation), left) : call(left, operation, right);
        return first != null ? first : rightFirst ? call(left, operation, right) : call(right, swapped(operation), left);
    }

    private HostObject call(HostObject operand, Opcode operation, HostObject other) {
        HostObject method = Operators.special(space, operand, specialName(operation));
        HostObject result = method == null ? null : space.call(method, other);
        return result == HostNotImplemented.NOT_IMPLEMENTED ? null : result;
    }

    private HostObject byCmp(Opcode operation, HostObject left, HostObject right) {
        HostObject method = Operators.special(space, left, Names.CMP);
        if (method != null) {
            HostObject order = space.call(method, right);
            if (order != HostNotImplemented.NOT_IMPLEMENTED) {
                return HostBool.of(holds(operation, Long.signum(Numbers.toLong(space, order))));
            }
        }
        method = Operators.special(space, right, Names.CMP);
        if (method != null) {
            HostObject order = space.call(method, left);
            if (order != HostNotImplemented.NOT_IMPLEMENTED) {
                return HostBool.of(holds(operation, -Long.signum(Numbers.toLong(space, order))));
            }
        }
        return null;
    }

    private static HostStr specialName(Opcode operation) {
        return switch (operation) {
            case LT -> Names.LT;
            case LE -> Names.LE;
            case EQ -> Names.EQ;
            case NE -> Names.NE;
            case GT -> Names.GT;
            default -> Names.GE;
        };
    }

    private static Opcode swapped(Opcode operation) {
        return switch (operation) {
            case LT -> Opcode.GT;
            case LE -> Opcode.GE;
            case GT -> Opcode.LT;
            case GE -> Opcode.LE;
            default -> operation;
        };
    }

    private static boolean holds(Opcode operation, int order) {
        return switch (operation) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case EQ -> order == 0;
            case NE -> order != 0;
            case GT -> order > 0;
            default -> order >= 0;
        };
    }

    private boolean ofBuiltins(Opcode operation, HostObject left, HostObject right) {
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            Integer order = Numbers.compare(left, right);
            return order == null ? operation == Opcode.NE : holds(operation, order);
        }
        if (left instanceof HostSet a && right instanceof HostSet b) {
            return ofSets(operation, a, b);
        }
        if (left instanceof HostDict a && right instanceof HostDict b && (operation == Opcode.EQ || operation == Opcode.NE)) {
            return equalDicts(a, b) == (operation == Opcode.EQ);
        }
        if (left instanceof HostList && right instanceof HostList || left instanceof HostTuple && right instanceof HostTuple) {
            return ofItems(operation, Subscripts.itemsOf(left), Subscripts.itemsOf(right));
        }
        if (operation == Opcode.EQ || operation == Opcode.NE) {
            return equalValues(left, right) == (operation == Opcode.EQ);
        }
        return holds(operation, order(left, right));
    }

    private boolean equalValues(HostObject left, HostObject right) {
        boolean texts = left instanceof HostUnicode && right instanceof HostStr || left instanceof HostStr && right instanceof HostUnicode;
        return texts ? Texts.latin1OrText(left).equals(Texts.latin1OrText(right)) : left.equals(right);
    }

    /** The three-way order that Python 2 has for all pairs of objects without an order of their own. */
    int order(HostObject left, HostObject right) {
        if (left instanceof HostStr a && right instanceof HostStr b) {
            return Arrays.compareUnsigned(a.bytes(), b.bytes());
        }
        boolean texts = left.type().isSubclassOf(BuiltinTypes.BASESTRING) && right.type().isSubclassOf(BuiltinTypes.BASESTRING);
        if (texts) {
            return Arrays.compare(Texts.latin1OrText(left).codePoints().toArray(), Texts.latin1OrText(right).codePoints().toArray());
        }
        if (left.equals(right)) {
            return 0;
        }
        int byName = orderName(left).compareTo(orderName(right));
        return byName != 0 ? byName : Integer.compare(System.identityHashCode(left), System.identityHashCode(right));
    }

    private static String orderName(HostObject object) {
        return object == HostNone.NONE || Numbers.isNumber(object) ? (object == HostNone.NONE ? "" : " ") : object.type().name();
    }

    private boolean ofItems(Opcode operation, List<HostObject> left, List<HostObject> right) {
        if ((operation == Opcode.EQ || operation == Opcode.NE) && left.size() != right.size()) {
            return operation == Opcode.NE;
        }
        int common = Math.min(left.size(), right.size());
        for (int i = 0; i < common; i++) {
            if (!same(left.get(i), right.get(i)) && !equal(left.get(i), right.get(i))) {
                return operation == Opcode.NE || operation != Opcode.EQ && space.isTrue(compare(operation, left.get(i), right.get(i)));
            }
        }
        return holds(operation, Integer.compare(left.size(), right.size()));
    }

    private boolean equalDicts(HostDict left, HostDict right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (HostDict.Entry entry : left.entries()) {
            HostObject other = right.getNormal(DictKeys.of(space, entry.key()));
            if (other == null || !same(entry.value(), other) && !equal(entry.value(), other)) {
                return false;
            }
        }
        return true;
    }

    private boolean ofSets(Opcode operation, HostSet left, HostSet right) {
        int order = Integer.compare(left.elements().size(), right.elements().size());
        boolean below = isSubset(left, right);
        return switch (operation) {
            case EQ -> order == 0 && below;
            case NE -> !(order == 0 && below);
            case LT -> order < 0 && below;
            case LE -> below;
            case GT -> order > 0 && isSubset(right, left);
            default -> isSubset(right, left);
        };
    }

    boolean isSubset(HostSet part, HostSet whole) {
        return part.items().stream().allMatch(item -> whole.elements().getNormal(DictKeys.of(space, item)) != null);
    }

    /** The result of {@code cmp(left, right)}. */
    int cmp(HostObject left, HostObject right) {
        if (equal(left, right)) {
            return 0;
        }
        return space.isTrue(compare(Opcode.LT, left, right)) ? -1 : 1;
    }

    long hash(HostObject object) {
        HostObject method = Operators.special(space, object, Names.HASH);
        if (method == HostNone.NONE) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "unhashable type: '" + object.type().name() + "'");
        }
        if (method != null) {
            HostObject result = space.call(method);
            return Numbers.isInteger(result) ? Numbers.integer(result).longValue() : result.hashCode();
        }
        return Hashes.of(space, object.payload());
    }
}
