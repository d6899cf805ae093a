package org.tracewright.jit.runtime.optimize.values;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Comparisons of integers of which ranges are known. */
final class Comparison {

    private Comparison() {
    }

    /** Whether the comparison holds as {@link IntBound#BOOL}, 0 or 1; null for what is no signed comparison. */
    static IntBound decide(TraceOpcode opcode, IntBound a, IntBound b) {
        return switch (opcode) {
            case INT_LT -> decided(a.upper() < b.lower(), a.lower() >= b.upper());
            case INT_LE -> decided(a.upper() <= b.lower(), a.lower() > b.upper());
            case INT_GT -> decided(a.lower() > b.upper(), a.upper() <= b.lower());
            case INT_GE -> decided(a.lower() >= b.upper(), a.upper() < b.lower());
            case INT_EQ -> decided(a.isConstant() && a.equals(b), apart(a, b));
            case INT_NE -> decided(apart(a, b), a.isConstant() && a.equals(b));
            default -> null;
        };
    }

    private static boolean apart(IntBound a, IntBound b) {
        return a.upper() < b.lower() || b.upper() < a.lower();
    }

    private static IntBound decided(boolean always, boolean never) {
        return always ? IntBound.of(1) : never ? IntBound.of(0) : IntBound.BOOL;
    }

    /** The signed operation for an unsigned one on numbers that are not negative; else the same operation. */
    static Operation signed(Operation operation, Function<Value, IntBound> ranges) {
        TraceOpcode signed = switch (operation.opcode()) {
            case UINT_LT -> TraceOpcode.INT_LT;
            case UINT_LE -> TraceOpcode.INT_LE;
            case UINT_GT -> TraceOpcode.INT_GT;
            case UINT_GE -> TraceOpcode.INT_GE;
            case UINT_FLOORDIV -> TraceOpcode.INT_FLOORDIV;
            case UINT_MOD -> TraceOpcode.INT_MOD;
            default -> null;
        };
        boolean natural = signed != null && ranges.apply(operation.arg(0)).isNatural() && ranges.apply(operation.arg(1)).isNatural();
        return natural ? operation.withOpcode(signed) : operation;
    }

    /**
     * Tells what follows for both sides from the outcome of a comparison.
     *
     * @param narrow takes a value and a range that it is in
     */
    static void learn(Operation test, boolean holds, Function<Value, IntBound> ranges, BiConsumer<Value, IntBound> narrow) {
        Value a = test.arg(0);
        Value b = test.arg(1);
        switch (test.opcode()) {
            case INT_LT -> less(holds, a, b, ranges, narrow);
            case INT_GT -> less(holds, b, a, ranges, narrow);
            case INT_GE -> less(!holds, a, b, ranges, narrow);
            case INT_LE -> less(!holds, b, a, ranges, narrow);
            case INT_EQ -> equal(holds, a, b, ranges, narrow);
            case INT_NE -> equal(!holds, a, b, ranges, narrow);
            case UINT_LT, UINT_LE -> {
                if (holds && ranges.apply(b).isNatural()) {
                    narrow.accept(a, new IntBound(0, ranges.apply(b).upper()));
                }
            }
            default -> {
            }
        }
    }

    private static void less(boolean holds, Value a, Value b, Function<Value, IntBound> ranges, BiConsumer<Value, IntBound> narrow) {
        IntBound left = ranges.apply(a);
        IntBound right = ranges.apply(b);
        if (!holds) {
            narrow.accept(a, new IntBound(right.lower(), Long.MAX_VALUE));
            narrow.accept(b, new IntBound(Long.MIN_VALUE, left.upper()));
        } else if (right.upper() > Long.MIN_VALUE && left.lower() < Long.MAX_VALUE) {
            narrow.accept(a, new IntBound(Long.MIN_VALUE, right.upper() - 1));
            narrow.accept(b, new IntBound(left.lower() + 1, Long.MAX_VALUE));
        }
    }

    private static void equal(boolean holds, Value a, Value b, Function<Value, IntBound> ranges, BiConsumer<Value, IntBound> narrow) {
        IntBound left = ranges.apply(a);
        IntBound right = ranges.apply(b);
        if (holds) {
            narrow.accept(a, right);
            narrow.accept(b, left);
        } else if (right.isConstant() && !left.isConstant()) {
            long excluded = right.lower();
            narrow.accept(a, new IntBound(left.lower() == excluded ? excluded + 1 : left.lower(), left.upper() == excluded ? excluded - 1 : left.upper()));
        }
    }
}
