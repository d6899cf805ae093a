package org.tracewright.jit.runtime.optimize;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.tracewright.jit.runtime.cpu.IntArithmetic;
import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** The range of a result holds every result of numbers in the arguments' ranges, for all small ranges and some at the ends of all integers. */
public class IntBoundTest {

    private interface Transfer {

        IntBound of(IntBound a, IntBound b);
    }

    private static final long[] ENDS = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -3, -1, 0, 1, 2, 8, 63, Long.MAX_VALUE};

    private static List<IntBound> ranges() {
        List<IntBound> ranges = new ArrayList<>();
        for (long lower : ENDS) {
            for (long upper : ENDS) {
                if (lower <= upper) {
                    ranges.add(new IntBound(lower, upper));
                }
            }
        }
        return ranges;
    }

    private static List<Long> samples(IntBound range) {
        List<Long> samples = new ArrayList<>();
        for (long end : ENDS) {
            if (range.contains(end)) {
                samples.add(end);
            }
        }
        return samples;
    }

    private static void check(TraceOpcode opcode, Transfer transfer) {
        for (IntBound a : ranges()) {
            for (IntBound b : ranges()) {
                IntBound result = transfer.of(a, b);
                for (long x : samples(a)) {
                    for (long y : samples(b)) {
                        if (isDefined(opcode, x, y)) {
                            long value = IntArithmetic.apply(opcode, x, y);
                            assertTrue(opcode + " of " + a + " and " + b + " is " + result + " but may be " + value, result.contains(value));
                        }
                    }
                }
            }
        }
    }

    private static boolean isDefined(TraceOpcode opcode, long x, long y) {
        return switch (opcode) {
            case INT_FLOORDIV, INT_MOD -> y != 0 && !(x == Long.MIN_VALUE && y == -1);
            case INT_LSHIFT, INT_RSHIFT -> y >= 0 && y < 64;
            default -> true;
        };
    }

    @Test
    public void sumsAndProducts() {
        check(TraceOpcode.INT_ADD, IntBound::add);
        check(TraceOpcode.INT_SUB, IntBound::subtract);
        check(TraceOpcode.INT_MUL, IntBound::multiply);
        check(TraceOpcode.INT_FLOORDIV, IntBound::floorDiv);
        check(TraceOpcode.INT_MOD, IntBound::mod);
    }

    @Test
    public void bits() {
        check(TraceOpcode.INT_AND, IntBound::and);
        check(TraceOpcode.INT_OR, IntBound::or);
        check(TraceOpcode.INT_XOR, IntBound::or);
        check(TraceOpcode.INT_RSHIFT, IntBound::shiftRight);
        check(TraceOpcode.INT_LSHIFT, IntBound::shiftLeft);
    }

    @Test
    public void oneArgument() {
        check(TraceOpcode.INT_NEG, (a, b) -> a.negate());
        check(TraceOpcode.INT_INVERT, (a, b) -> a.invert());
        check(TraceOpcode.INT_ABS, (a, b) -> a.abs());
    }

    @Test
    public void theGeneralRangeHoldsTheRange() {
        for (IntBound range : ranges()) {
            assertTrue(range + " " + range.general(), range.general().contains(range));
        }
        assertEquals(new IntBound(0, Integer.MAX_VALUE), new IntBound(9, Integer.MAX_VALUE - 1).general());
        assertEquals(IntBound.BOOL, IntBound.BOOL.general());
    }
}
