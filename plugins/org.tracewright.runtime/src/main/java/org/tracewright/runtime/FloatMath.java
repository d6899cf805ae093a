package org.tracewright.runtime;

/** Mathematical functions where C and {@link Math} differ or where {@link Math} has none. Shared by generated programs and the reference interpreter. */
public final class FloatMath {

    private static final double LN2 = Math.log(2);
    /** Its square is nothing beside 1. */
    private static final double SMALL = 0x1p-28;
    private static final double LARGE = 0x1p28;

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

    /** The inverse of {@code sinh}, by the formulas of W. Kahan (Branch Cuts for Complex Elementary Functions, 1987), exact for small numbers too. */
    public static double asinh(double x) {
        double size = Math.abs(x);
        if (size < SMALL) {
            return x;
        }
        double square = size * size;
        double result = size > LARGE ? Math.log(size) + LN2 : Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
        return Math.copySign(result, x);
    }

    /** The inverse of {@code cosh}; NaN below 1. */
    public static double acosh(double x) {
        if (x > LARGE) {
            return Math.log(x) + LN2;
        }
        double above = x < 1 ? Double.NaN : x - 1;
        return Math.log1p(above + Math.sqrt(2 * above + above * above));
    }

    /** The inverse of {@code tanh}; NaN for magnitudes above 1. */
    public static double atanh(double x) {
        double size = Math.abs(x);
        return size < SMALL ? x : Math.copySign(0.5 * Math.log1p(2 * size / (1 - size)), x);
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
