package org.tracewright.jit.runtime.cpu;

import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.runtime.FloatMath;

/** What the float operations of traces compute. */
public final class FloatArithmetic {

    private FloatArithmetic() {
    }

    /**
     * The result of an operation from floats to a float.
     *
     * @param b not used by operations of one argument
     */
    public static double apply(TraceOpcode opcode, double a, double b) {
        return switch (opcode) {
            case FLOAT_ADD -> a + b;
            case FLOAT_SUB -> a - b;
            case FLOAT_MUL -> a * b;
            case FLOAT_TRUEDIV -> a / b;
            case FLOAT_NEG -> -a;
            case FLOAT_ABS -> Math.abs(a);
            default -> throw new IllegalArgumentException(opcode + " is no operation on floats");
        };
    }

    /** The result of an operation from floats to an integer: comparisons give 1 or 0. */
    public static long toInt(TraceOpcode opcode, double a, double b) {
        return switch (opcode) {
            case FLOAT_LT -> a < b ? 1 : 0;
            case FLOAT_LE -> a <= b ? 1 : 0;
            case FLOAT_EQ -> a == b ? 1 : 0;
            case FLOAT_NE -> a != b ? 1 : 0;
            case FLOAT_GT -> a > b ? 1 : 0;
            case FLOAT_GE -> a >= b ? 1 : 0;
            case CAST_FLOAT_TO_INT -> (long) a;
            case CAST_FLOAT_TO_UINT -> FloatMath.toUnsigned(a);
            case CONVERT_FLOAT_BYTES_TO_LONGLONG -> Double.doubleToRawLongBits(a);
            default -> throw new IllegalArgumentException(opcode + " is no operation from floats to integers");
        };
    }

    /** The result of an operation from an integer to a float. */
    public static double ofInt(TraceOpcode opcode, long a) {
        return switch (opcode) {
            case CAST_INT_TO_FLOAT -> (double) a;
            case CAST_UINT_TO_FLOAT -> FloatMath.fromUnsigned(a);
            case CONVERT_LONGLONG_BYTES_TO_FLOAT -> Double.longBitsToDouble(a);
            default -> throw new IllegalArgumentException(opcode + " is no operation from integers to floats");
        };
    }
}
