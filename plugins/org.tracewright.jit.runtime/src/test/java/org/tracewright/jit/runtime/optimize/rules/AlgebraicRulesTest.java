package org.tracewright.jit.runtime.optimize.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.Test;
import org.tracewright.jit.runtime.cpu.ValueExecutor;
import org.tracewright.jit.runtime.testing.TestCpu;
import org.tracewright.jit.runtime.trace.ConstFloat;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Each rule's sides compute the same, for all combinations of small and extreme numbers for which the left side is defined. */
public class AlgebraicRulesTest {

    private static final List<Value> INTS = LongStream.concat(LongStream.rangeClosed(-9, 9),
            LongStream.of(31, 32, 63, 64, 127, 128, 255, 256, -128, -129, 1L << 31, -1L << 31, 1L << 32, 1L << 62, Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE,
                    Long.MIN_VALUE + 1)).<Value>mapToObj(ConstInt::new).toList();
    private static final List<Value> FLOATS = DoubleStream.of(0.0, -0.0, 1, -1, 0.5, 3, -7.25, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY, Double.NaN).<Value>mapToObj(ConstFloat::new).toList();

    private final ValueExecutor executor = new ValueExecutor(new TestCpu());

    @Test
    public void bothSidesOfEachRuleAreEqual() {
        Set<String> names = new HashSet<>();
        for (Rule rule : new AlgebraicRules().all()) {
            assertTrue("two rules named " + rule.name(), names.add(rule.name()));
            int checked = check(rule, new ArrayList<>());
            assertTrue(rule.name() + " was checked " + checked + " times", checked > 5);
        }
        assertTrue(names.size() + " rules", names.size() > 80);
    }

    private int check(Rule rule, List<Value> bound) {
        if (bound.size() == rule.variables()) {
            return compare(rule, bound) ? 1 : 0;
        }
        int checked = 0;
        for (Value value : rule.left().opcode().traceName().startsWith("float") ? FLOATS : INTS) {
            bound.add(value);
            checked += check(rule, bound);
            bound.remove(bound.size() - 1);
        }
        return checked;
    }

    /** Whether there was something to compare. */
    private boolean compare(Rule rule, List<Value> bound) {
        if (rule.powerOfTwo() != null) {
            long power = Observed.intOf(bound.get(rule.powerOfTwo().slot()));
            if (power <= 1 || Long.bitCount(power) != 1) {
                return false;
            }
        }
        Value left = compute(rule.left(), bound);
        if (left == null) {
            return false;
        }
        Value right = compute(rule.right(), bound);
        if (right == null) {
            fail(rule.name() + " is not defined on the right for " + bound);
        }
        assertEquals(rule.name() + " for " + bound, left, right);
        return true;
    }

    /** Null where the term is not defined. */
    private Value compute(Term term, List<Value> bound) {
        if (term instanceof Term.Variable variable) {
            return bound.get(variable.slot());
        } else if (term instanceof Term.Literal literal) {
            return literal.value();
        } else if (term instanceof Term.Log2 log) {
            return new ConstInt(Long.numberOfTrailingZeros(Observed.intOf(compute(log.of(), bound))));
        }
        Term.Application application = (Term.Application) term;
        List<Value> args = application.args().stream().map(arg -> compute(arg, bound)).toList();
        return args.contains(null) || !isDefined(application.opcode(), args) ? null : Observed.constantOf(executor.execute(application.opcode(), args, null));
    }

    private static boolean isDefined(TraceOpcode opcode, List<Value> args) {
        if (args.size() < 2 || args.get(1).kind() != Kind.INT) {
            return true;
        }
        long a = Observed.intOf(args.get(0));
        long b = Observed.intOf(args.get(1));
        return switch (opcode) {
            case INT_FLOORDIV, INT_MOD -> b != 0 && !(a == Long.MIN_VALUE && b == -1);
            case UINT_FLOORDIV, UINT_MOD -> b != 0;
            case INT_LSHIFT, INT_RSHIFT, UINT_RSHIFT -> b >= 0 && b < 64;
            case INT_SIGNEXT, INT_ZEROEXT -> b == 1 || b == 2 || b == 4;
            default -> true;
        };
    }
}
