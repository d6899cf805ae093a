package org.tracewright.jit.runtime.trace;

/** A constant float; two are equal when their bits are. */
public record ConstFloat(double value) implements Value {

    @Override
    public Kind kind() {
        return Kind.FLOAT;
    }
}
