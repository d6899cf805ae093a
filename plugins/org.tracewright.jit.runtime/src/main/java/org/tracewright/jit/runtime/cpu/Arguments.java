package org.tracewright.jit.runtime.cpu;

/**
 * The arguments of a call, or the values of a frame, by kind. Within a kind they are in the order of the parameters.
 */
public record Arguments(long[] ints, Object[] refs, double[] floats) {

    /** No arguments. */
    public static final Arguments NONE = new Arguments(new long[0], new Object[0], new double[0]);
}
