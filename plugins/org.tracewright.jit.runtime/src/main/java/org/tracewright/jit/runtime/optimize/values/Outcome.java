package org.tracewright.jit.runtime.optimize.values;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** What the result of a test says of what was tested. */
public final class Outcome {

    private static final ConstInt ZERO = new ConstInt(0);

    private Outcome() {
    }

    /** Whether the operation's result is 0 or 1. */
    public static boolean isTruth(TraceOpcode opcode) {
        return switch (opcode) {
            case INT_LT, INT_LE, INT_EQ, INT_NE, INT_GT, INT_GE, UINT_LT, UINT_LE, UINT_GT, UINT_GE, INT_IS_TRUE, INT_IS_ZERO, FLOAT_LT, FLOAT_LE, FLOAT_EQ, FLOAT_NE,
                    FLOAT_GT, FLOAT_GE, PTR_EQ, PTR_NE, ISSUBCLASS, STR_EQUAL, UNICODE_EQUAL, ARRAY_EQUAL -> true;
            default -> false;
        };
    }

    /**
     * Tells what is a constant.
     *
     * @param holds   whether the result is not 0
     * @param becomes takes a value and the constant that it is
     */
    public static void constants(Operation test, boolean holds, BiConsumer<Value, Value> becomes) {
        switch (test.opcode()) {
            case INT_EQ, PTR_EQ -> same(test, holds, becomes);
            case INT_NE, PTR_NE -> same(test, !holds, becomes);
            case INT_IS_ZERO -> zero(test, holds, becomes);
            case INT_IS_TRUE -> zero(test, !holds, becomes);
            default -> {
            }
        }
    }

    private static void same(Operation test, boolean holds, BiConsumer<Value, Value> becomes) {
        if (holds && test.arg(1).isConstant()) {
            becomes.accept(test.arg(0), test.arg(1));
        }
    }

    private static void zero(Operation test, boolean holds, BiConsumer<Value, Value> becomes) {
        if (holds) {
            becomes.accept(test.arg(0), ZERO);
        }
    }

    /**
     * Tells what ranges integers are in.
     *
     * @param holds  whether the result is not 0
     * @param ranges those known before
     * @param narrow takes a value and a range that it is in
     */
    public static void ranges(Operation test, boolean holds, Function<Value, IntBound> ranges, BiConsumer<Value, IntBound> narrow) {
        Value a = test.arg(0);
        Value b = test.args().size() == 2 ? test.arg(1) : ZERO;
        switch (test.opcode()) {
            case INT_LT -> less(holds, a, b, ranges, narrow);
            case INT_GT -> less(holds, b, a, ranges, narrow);
            case INT_GE -> less(!holds, a, b, ranges, narrow);
            case INT_LE -> less(!holds, b, a, ranges, narrow);
            case INT_EQ, INT_IS_ZERO -> equal(holds, a, b, ranges, narrow);
            case INT_NE, INT_IS_TRUE -> equal(!holds, a, b, ranges, narrow);
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
