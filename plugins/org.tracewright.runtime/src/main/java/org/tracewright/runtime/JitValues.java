package org.tracewright.runtime;

/**
 * The values of some variables by kind, within a kind in the order of the variables. Truth values, bytes and code points are integers.
 */
public record JitValues(long[] ints, Object[] refs, double[] floats) {

    /** No values. */
    public static final JitValues NONE = new JitValues(new long[0], new Object[0], new double[0]);
}
