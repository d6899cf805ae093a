package org.tracewright.flow.interp;

import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/** Values of the number-like primitive types as 64 bits: booleans are 0 and 1, floats their IEEE bits, characters their code. */
public final class Bits {

    private Bits() {
    }

    /** Whether values of the type are held as bits; {@code Void}, {@code Class} and pointers are not. */
    public static boolean areHeldFor(LowType type) {
        return type instanceof Primitive && type != Primitive.VOID && type != Primitive.CLASS;
    }

    /** The bits of a constant's value. */
    public static long of(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof Double number) {
            return Double.doubleToRawLongBits(number);
        }
        if (value instanceof Character character) {
            return character;
        }
        if (value instanceof Integer codePoint) {
            return codePoint;
        }
        throw new IllegalArgumentException("not a number: " + value);
    }

    /** The value that the bits stand for in a type. */
    public static Object toValue(long bits, Primitive type) {
        return switch (type) {
            case BOOL -> bits != 0;
            case SIGNED, UNSIGNED -> bits;
            case FLOAT -> Double.longBitsToDouble(bits);
            case CHAR -> (char) bits;
            case UNICHAR -> (int) bits;
            case VOID, CLASS -> throw new IllegalArgumentException("no bits for " + type);
        };
    }

    static long of(boolean truth) {
        return truth ? 1 : 0;
    }
}
