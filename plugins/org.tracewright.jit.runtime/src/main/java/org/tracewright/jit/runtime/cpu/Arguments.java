package org.tracewright.jit.runtime.cpu;

import java.util.Arrays;

/**
 * The arguments of a call, or the values of a frame, by kind. Within a kind they are in the order of the parameters.
 */
public record Arguments(long[] ints, Object[] refs, double[] floats) {

    /** No arguments. */
    public static final Arguments NONE = new Arguments(new long[0], new Object[0], new double[0]);

    /** Both, within each kind those of {@code first} first. */
    public static Arguments concat(Arguments first, Arguments second) {
        Arguments all = new Arguments(Arrays.copyOf(first.ints, first.ints.length + second.ints.length), Arrays.copyOf(first.refs, first.refs.length + second.refs.length),
                Arrays.copyOf(first.floats, first.floats.length + second.floats.length));
        System.arraycopy(second.ints, 0, all.ints, first.ints.length, second.ints.length);
        System.arraycopy(second.refs, 0, all.refs, first.refs.length, second.refs.length);
        System.arraycopy(second.floats, 0, all.floats, first.floats.length, second.floats.length);
        return all;
    }
}
