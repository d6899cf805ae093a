package org.tracewright.runtime;

/** Operations on numbers and references that are more than one instruction; small, so that the just-in-time compiler inlines them. */
public final class Ops {

    private Ops() {
    }

    /** An index into an array: faults where the upper half is not zero or the sign. */
    public static int index(long index) {
        int low = (int) index;
        if (low != index) {
            throw new IndexOutOfBoundsException("index " + index);
        }
        return low;
    }

    /** A length of an array: faults where no array can be so long. */
    public static int size(long length) {
        int low = (int) length;
        if (low != length) {
            throw new OutOfMemoryError("array of " + length + " items");
        }
        return low;
    }

    /** The value as what a switch with cases in the range of {@code int} takes; {@code Integer.MIN_VALUE}, which is no case, for all others. */
    public static int switchKey(long value) {
        int low = (int) value;
        return low == value ? low : Integer.MIN_VALUE;
    }

    public static boolean lt(long a, long b) {
        return a < b;
    }

    public static boolean le(long a, long b) {
        return a <= b;
    }

    public static boolean eq(long a, long b) {
        return a == b;
    }

    public static boolean ne(long a, long b) {
        return a != b;
    }

    public static boolean lt(int a, int b) {
        return a < b;
    }

    public static boolean le(int a, int b) {
        return a <= b;
    }

    public static boolean eq(int a, int b) {
        return a == b;
    }

    public static boolean ne(int a, int b) {
        return a != b;
    }

    public static boolean lt(double a, double b) {
        return a < b;
    }

    public static boolean le(double a, double b) {
        return a <= b;
    }

    public static boolean gt(double a, double b) {
        return a > b;
    }

    public static boolean ge(double a, double b) {
        return a >= b;
    }

    public static boolean eq(double a, double b) {
        return a == b;
    }

    public static boolean ne(double a, double b) {
        return a != b;
    }

    public static boolean ult(long a, long b) {
        return a + Long.MIN_VALUE < b + Long.MIN_VALUE;
    }

    public static boolean ule(long a, long b) {
        return a + Long.MIN_VALUE <= b + Long.MIN_VALUE;
    }

    public static boolean eq(Object a, Object b) {
        return a == b;
    }

    public static boolean ne(Object a, Object b) {
        return a != b;
    }

    public static long addOverflow(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw OverflowSignal.INSTANCE;
        }
        return sum;
    }

    public static long subOverflow(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw OverflowSignal.INSTANCE;
        }
        return difference;
    }

    public static long mulOverflow(long a, long b) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) != low >> 63) {
            throw OverflowSignal.INSTANCE;
        }
        return low;
    }

    /** The quotient rounded down, for a divisor above 0. Without a branch, which for numbers of either sign would often be foretold wrongly. */
    public static long floorDivByPositive(long a, long positive) {
        long sign = a >> Long.SIZE - 1;
        return (a ^ sign) / positive ^ sign;
    }

    /** The remainder of {@link #floorDivByPositive}. */
    public static long floorModByPositive(long a, long positive) {
        long remainder = a % positive;
        return remainder + (remainder >> Long.SIZE - 1 & positive);
    }

    /** The upper 64 bits of the product of unsigned numbers. */
    public static long unsignedMulHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}
