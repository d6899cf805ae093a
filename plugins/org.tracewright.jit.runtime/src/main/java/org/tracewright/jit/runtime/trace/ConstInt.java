package org.tracewright.jit.runtime.trace;

import java.util.stream.IntStream;

/** A constant integer. */
public record ConstInt(long value) implements Value {

    private static final int LEAST_SHARED = -16;
    /** Those that traces are full of: positions of interpreted programs, registers, truth values. */
    private static final ConstInt[] SHARED = IntStream.range(LEAST_SHARED, 1024).mapToObj(ConstInt::new).toArray(ConstInt[]::new);

    /** The constant; small ones are shared. */
    public static ConstInt of(long value) {
        return value >= LEAST_SHARED && value < LEAST_SHARED + SHARED.length ? SHARED[(int) value - LEAST_SHARED] : new ConstInt(value);
    }

    @Override
    public Kind kind() {
        return Kind.INT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConstInt that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }
}
