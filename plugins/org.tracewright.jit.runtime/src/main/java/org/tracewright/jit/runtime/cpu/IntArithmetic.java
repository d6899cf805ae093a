package org.tracewright.jit.runtime.cpu;

import org.tracewright.jit.runtime.trace.TraceOpcode;

/** What the integer operations of traces compute; truth values are 1 and 0. */
public final class IntArithmetic {

    private static final int TWO_BYTES = 2;

    private IntArithmetic() {
    }

    /**
     * The result of an operation on integers alone; an overflow wraps.
     *
     * @param b not used by operations of one argument
     * @throws ArithmeticException for a division by zero
     */
    public static long apply(TraceOpcode opcode, long a, long b) {
        return switch (opcode) {
            case INT_ADD, INT_ADD_OVF -> a + b;
            case INT_SUB, INT_SUB_OVF -> a - b;
            case INT_MUL, INT_MUL_OVF -> a * b;
            case INT_FLOORDIV -> Math.floorDiv(a, b);
            case INT_MOD -> Math.floorMod(a, b);
            case INT_AND -> a & b;
            case INT_OR -> a | b;
            case INT_XOR -> a ^ b;
            case INT_LSHIFT -> a << b;
            case INT_RSHIFT -> a >> b;
            case INT_NEG -> -a;
            case INT_INVERT -> ~a;
            case INT_ABS -> Math.abs(a);
            case INT_SIGNEXT -> signExtend(a, b);
            case INT_ZEROEXT -> a & (1L << Byte.SIZE * b) - 1;
            case UINT_FLOORDIV -> Long.divideUnsigned(a, b);
            case UINT_MOD -> Long.remainderUnsigned(a, b);
            case UINT_MUL_HIGH -> Math.multiplyHigh(a, b) + (a >> Long.SIZE - 1 & b) + (b >> Long.SIZE - 1 & a);
            case UINT_RSHIFT -> a >>> b;
            default -> compare(opcode, a, b) ? 1 : 0;
        };
    }

    private static boolean compare(TraceOpcode opcode, long a, long b) {
        return switch (opcode) {
            case INT_LT -> a < b;
            case INT_LE -> a <= b;
            case INT_EQ -> a == b;
            case INT_NE -> a != b;
            case INT_GT -> a > b;
            case INT_GE -> a >= b;
            case INT_IS_TRUE -> a != 0;
            case INT_IS_ZERO -> a == 0;
            case UINT_LT -> Long.compareUnsigned(a, b) < 0;
            case UINT_LE -> Long.compareUnsigned(a, b) <= 0;
            case UINT_GT -> Long.compareUnsigned(a, b) > 0;
            case UINT_GE -> Long.compareUnsigned(a, b) >= 0;
            default -> throw new IllegalArgumentException(opcode + " is no operation on integers");
        };
    }

    private static long signExtend(long value, long bytes) {
        return bytes == 1 ? (byte) value : bytes == TWO_BYTES ? (short) value : (int) value;
    }

    /** Whether {@code int_add_ovf}, {@code int_sub_ovf} or {@code int_mul_ovf} overflows. */
    public static boolean overflows(TraceOpcode opcode, long a, long b) {
        long result = apply(opcode, a, b);
        return switch (opcode) {
            case INT_ADD_OVF -> ((a ^ result) & (b ^ result)) < 0;
            case INT_SUB_OVF -> ((a ^ b) & (a ^ result)) < 0;
            case INT_MUL_OVF -> Math.multiplyHigh(a, b) != result >> Long.SIZE - 1;
            default -> throw new IllegalArgumentException(opcode + " cannot overflow");
        };
    }
}
