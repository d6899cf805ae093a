package org.tracewright.translator.simplify;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.interp.NumberOperations;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.verify.Signatures;

/** Both sides of each peephole rule give the same for all small values and the extreme ones. */
public class RuleTest {

    @Test
    public void bothSidesAgree() {
        for (Rule rule : Rule.all()) {
            Set<String> holes = new TreeSet<>();
            rule.left().collectHoles(holes);
            Map<String, LowType> types = new HashMap<>();
            collectTypes(rule.left(), types);
            check(rule, new ArrayList<>(holes), types, new HashMap<>());
        }
    }

    @Test
    public void theRightSideUsesWhatTheLeftSideMatches() {
        Set<String> names = new TreeSet<>();
        for (Rule rule : Rule.all()) {
            Set<String> left = new TreeSet<>();
            Set<String> right = new TreeSet<>();
            rule.left().collectHoles(left);
            rule.right().collectHoles(right);
            assertTrue(rule.name(), left.containsAll(right));
            assertTrue("two rules are called " + rule.name(), names.add(rule.name()));
        }
    }

    private static void check(Rule rule, List<String> holes, Map<String, LowType> types, Map<String, Long> values) {
        if (values.size() == holes.size()) {
            Long left = evaluate(rule.left(), values);
            if (left != null) {
                assertEquals(rule.name() + " " + values, left, evaluate(rule.right(), values));
            }
            return;
        }
        String hole = holes.get(values.size());
        for (long value : samples(types.get(hole))) {
            values.put(hole, value);
            check(rule, holes, types, values);
            values.remove(hole);
        }
    }

    private static void collectTypes(Term.Apply apply, Map<String, LowType> types) {
        Signatures.Signature signature = Signatures.of(apply.opcode());
        for (int i = 0; i < apply.args().size(); i++) {
            LowType type = signature == null ? apply.opcode().irName().startsWith("uint") ? Primitive.UNSIGNED : Primitive.BOOL : signature.args().get(i);
            if (apply.args().get(i) instanceof Term.Hole hole) {
                types.put(hole.name(), type);
            } else if (apply.args().get(i) instanceof Term.Apply inner) {
                collectTypes(inner, types);
            }
        }
    }

    private static long[] samples(LowType type) {
        if (type == Primitive.BOOL) {
            return new long[] {0, 1};
        } else if (type == Primitive.CHAR || type == Primitive.UNICHAR) {
            return new long[] {0, 1, 127, 128, 255};
        } else if (type == Primitive.FLOAT) {
            return new long[] {0, Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(1.5), Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY)};
        }
        return new long[] {-4, -3, -2, -1, 0, 1, 2, 3, 4, Long.MIN_VALUE, Long.MAX_VALUE};
    }

    /** The value, or null where the operation raises or is undefined. Pointers stand as 0 for null. */
    private static Long evaluate(Term term, Map<String, Long> values) {
        if (term instanceof Term.Hole hole) {
            return values.get(hole.name());
        } else if (term instanceof Term.Literal literal) {
            return literal.bits();
        }
        Term.Apply apply = (Term.Apply) term;
        Long a = evaluate(apply.args().get(0), values);
        Long b = apply.args().size() > 1 ? evaluate(apply.args().get(1), values) : Long.valueOf(0);
        try {
            return a == null || b == null ? null : apply(apply.opcode(), a, b);
        } catch (ArithmeticException undefined) {
            return null;
        }
    }

    private static long apply(Opcode opcode, long a, long b) {
        return switch (opcode) {
            case INT_ADD_OVF -> Math.addExact(a, b);
            case INT_SUB_OVF -> Math.subtractExact(a, b);
            case INT_MUL_OVF -> Math.multiplyExact(a, b);
            case PTR_NONZERO -> a != 0 ? 1 : 0;
            case PTR_ISZERO -> a == 0 ? 1 : 0;
            case PTR_EQ -> a == b ? 1 : 0;
            case PTR_NE -> a != b ? 1 : 0;
            default -> NumberOperations.unary(opcode) != null ? NumberOperations.unary(opcode).applyAsLong(a) : NumberOperations.binary(opcode).applyAsLong(a, b);
        };
    }
}
