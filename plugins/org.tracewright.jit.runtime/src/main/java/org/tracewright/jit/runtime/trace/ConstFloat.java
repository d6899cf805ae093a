package org.tracewright.jit.runtime.trace;

/** A constant float; two are equal when their bits are. */
public record ConstFloat(double value) implements Value {

    @Override
    public Kind kind() {
        return Kind.FLOAT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConstFloat that && Double.doubleToLongBits(value) == Double.doubleToLongBits(that.value);
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }
}
