package org.tracewright.runtime;

/** Mathematical functions where C and {@link Math} differ or where {@link Math} has none. Shared by generated programs and the reference interpreter. */
public final class FloatMath {

    private FloatMath() {
    }

    /** C's {@code pow}: 1 to any power and -1 to an infinite one are 1. */
    public static double pow(double x, double y) {
        return x == 1.0 || x == -1.0 && Double.isInfinite(y) ? 1.0 : Math.pow(x, y);
    }

    /** C's {@code hypot}. */
    public static double hypot(double x, double y) {
        return Math.hypot(x, y);
    }

    /** C's {@code fmod}. */
    public static double fmod(double x, double y) {
        return x % y;
    }

    /** {@code x * 2**exponent}. */
    public static double ldexp(double x, long exponent) {
        return Math.scalb(x, (int) Math.max(-5000, Math.min(5000, exponent)));
    }

    /** The mantissa of {@code frexp}: 0 or of magnitude from 0.5 to below 1; x itself for infinities and NaN. */
    public static double frexpMantissa(double x) {
        return x == 0 || Double.isInfinite(x) || Double.isNaN(x) ? x : Math.scalb(x, (int) -frexpExponent(x));
    }

    /** The exponent of {@code frexp}: 0 where x is 0, infinite or NaN. */
    public static long frexpExponent(double x) {
        if (x == 0 || Double.isInfinite(x) || Double.isNaN(x)) {
            return 0;
        }
        int exponent = Math.getExponent(x);
        return exponent < Double.MIN_EXPONENT ? Math.getExponent(x * 0x1p60) - 59 : exponent + 1;
    }

    /** C's conversion to a 64-bit unsigned integer, values outside its range clipped. */
    public static long toUnsigned(double x) {
        return x < 0x1p63 ? (long) x : (long) (x - 0x1p63) ^ Long.MIN_VALUE;
    }

    /** The float nearest to an unsigned integer. */
    public static double fromUnsigned(long bits) {
        if (bits >= 0) {
            return bits;
        }
        // The lost bit is kept sticky, so that rounding happens once.
        return (double) (bits >>> 1 | bits & 1) * 2.0;
    }
}
