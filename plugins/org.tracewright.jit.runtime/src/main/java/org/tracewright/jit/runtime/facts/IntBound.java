package org.tracewright.jit.runtime.facts;

/** A range of 64-bit integers; both ends belong to it. */
public record IntBound(long lower, long upper) implements Fact<IntBound> {

    public static final IntBound UNKNOWN = new IntBound(Long.MIN_VALUE, Long.MAX_VALUE);
    /** A truth value. */
    public static final IntBound BOOL = new IntBound(0, 1);
    /** Of 32 bits, with a sign. */
    public static final IntBound NARROW = new IntBound(Integer.MIN_VALUE, Integer.MAX_VALUE);
    /** The length of an array or text. */
    public static final IntBound LENGTH = new IntBound(0, Integer.MAX_VALUE);
    /** The index of an item that is there. */
    public static final IntBound INDEX = new IntBound(0, Integer.MAX_VALUE - 1);
    /** Not negative. */
    public static final IntBound NATURAL = new IntBound(0, Long.MAX_VALUE);

    public static IntBound of(long constant) {
        return new IntBound(constant, constant);
    }

    /** The range between two numbers, whichever is the lesser. */
    private static IntBound between(long... ends) {
        long lower = Long.MAX_VALUE;
        long upper = Long.MIN_VALUE;
        for (long end : ends) {
            lower = Math.min(lower, end);
            upper = Math.max(upper, end);
        }
        return new IntBound(lower, upper);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntBound that && lower == that.lower && upper == that.upper;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(lower) + Long.hashCode(upper);
    }

    public boolean isConstant() {
        return lower == upper;
    }

    public boolean isNatural() {
        return lower >= 0;
    }

    public boolean contains(long value) {
        return lower <= value && value <= upper;
    }

    /** Whether every number of the other range is in this one. */
    public boolean contains(IntBound other) {
        return lower <= other.lower && other.upper <= upper;
    }

    /** What both allow; this range where that is nothing, which only code has that never runs. */
    public IntBound intersect(IntBound other) {
        long low = Math.max(lower, other.lower);
        long high = Math.min(upper, other.upper);
        return low <= high ? new IntBound(low, high) : this;
    }

    @Override
    public IntBound join(IntBound other) {
        return new IntBound(Math.min(lower, other.lower), Math.max(upper, other.upper));
    }

    /** An end that moves goes to zero, if that is behind it, and then to the end of all integers. */
    @Override
    public IntBound widen(IntBound other) {
        long low = other.lower >= lower ? lower : other.lower >= 0 ? 0 : Long.MIN_VALUE;
        long high = other.upper <= upper ? upper : Long.MAX_VALUE;
        return new IntBound(low, high);
    }

    /** A range of small numbers stays, as one of truth values or bytes: of another only whether it may be negative and whether it is of 32 bits. */
    @Override
    public IntBound general() {
        if (lower >= 0 && upper <= Character.MAX_VALUE) {
            return this;
        }
        long low = lower >= 0 ? 0 : lower >= Integer.MIN_VALUE ? Integer.MIN_VALUE : Long.MIN_VALUE;
        long high = upper <= Integer.MAX_VALUE ? Integer.MAX_VALUE : Long.MAX_VALUE;
        return new IntBound(low, high);
    }

    @Override
    public boolean isTrivial() {
        return lower == Long.MIN_VALUE && upper == Long.MAX_VALUE;
    }

    /** Of a sum; unknown where it may overflow. */
    public IntBound add(IntBound other) {
        return addOverflows(lower, other.lower) || addOverflows(upper, other.upper) ? UNKNOWN : new IntBound(lower + other.lower, upper + other.upper);
    }

    private static boolean addOverflows(long a, long b) {
        return ((a ^ (a + b)) & (b ^ (a + b))) < 0;
    }

    /** Of a difference; unknown where it may overflow. */
    public IntBound subtract(IntBound other) {
        return subtractOverflows(lower, other.upper) || subtractOverflows(upper, other.lower) ? UNKNOWN : new IntBound(lower - other.upper, upper - other.lower);
    }

    private static boolean subtractOverflows(long a, long b) {
        return ((a ^ b) & (a ^ (a - b))) < 0;
    }

    /** Of a product; unknown where it may overflow. */
    public IntBound multiply(IntBound other) {
        boolean overflows = multiplyOverflows(lower, other.lower) || multiplyOverflows(lower, other.upper) || multiplyOverflows(upper, other.lower)
                || multiplyOverflows(upper, other.upper);
        return overflows ? UNKNOWN : between(lower * other.lower, lower * other.upper, upper * other.lower, upper * other.upper);
    }

    private static boolean multiplyOverflows(long a, long b) {
        return Math.multiplyHigh(a, b) != a * b >> Long.SIZE - 1;
    }

    /** Of the remainder of a floored division; it has the divisor's sign. */
    public IntBound mod(IntBound divisor) {
        if (divisor.lower > 0) {
            return isNatural() ? new IntBound(0, Math.min(upper, divisor.upper - 1)) : new IntBound(0, divisor.upper - 1);
        }
        return divisor.upper < 0 ? new IntBound(divisor.lower + 1, 0) : UNKNOWN;
    }

    /** Of a floored quotient. */
    public IntBound floorDiv(IntBound divisor) {
        if (divisor.lower <= 0) {
            return UNKNOWN;
        }
        return between(Math.floorDiv(lower, divisor.lower), Math.floorDiv(lower, divisor.upper), Math.floorDiv(upper, divisor.lower), Math.floorDiv(upper, divisor.upper));
    }

    /** Of the bits that both have. */
    public IntBound and(IntBound other) {
        if (isNatural() && other.isNatural()) {
            return new IntBound(0, Math.min(upper, other.upper));
        } else if (other.isNatural()) {
            return new IntBound(0, other.upper);
        }
        return isNatural() ? new IntBound(0, upper) : UNKNOWN;
    }

    /** Of the bits that either has, or one of both. */
    public IntBound or(IntBound other) {
        if (!isNatural() || !other.isNatural()) {
            return UNKNOWN;
        }
        int bits = 64 - Long.numberOfLeadingZeros(upper | other.upper);
        return new IntBound(0, bits == 63 ? Long.MAX_VALUE : (1L << bits) - 1);
    }

    /** Shifted to the right by counts of that range, with the sign kept. */
    public IntBound shiftRight(IntBound count) {
        if (count.lower < 0 || count.upper > 63) {
            return UNKNOWN;
        }
        return between(lower >> count.lower, lower >> count.upper, upper >> count.lower, upper >> count.upper);
    }

    /** Shifted to the left by one count; unknown where bits may be lost. */
    public IntBound shiftLeft(IntBound count) {
        if (!count.isConstant() || count.lower < 0 || count.lower > 62) {
            return UNKNOWN;
        }
        return multiply(of(1L << count.lower));
    }

    public IntBound negate() {
        return lower == Long.MIN_VALUE ? UNKNOWN : new IntBound(-upper, -lower);
    }

    public IntBound invert() {
        return new IntBound(~upper, ~lower);
    }

    public IntBound abs() {
        if (lower == Long.MIN_VALUE) {
            return UNKNOWN;
        }
        long high = Math.max(Math.abs(lower), Math.abs(upper));
        return new IntBound(contains(0) ? 0 : Math.min(Math.abs(lower), Math.abs(upper)), high);
    }
}
