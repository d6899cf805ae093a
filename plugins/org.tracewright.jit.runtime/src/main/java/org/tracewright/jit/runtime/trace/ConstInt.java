package org.tracewright.jit.runtime.trace;

/** A constant integer. */
public record ConstInt(long value) implements Value {

    @Override
    public Kind kind() {
        return Kind.INT;
    }
}
