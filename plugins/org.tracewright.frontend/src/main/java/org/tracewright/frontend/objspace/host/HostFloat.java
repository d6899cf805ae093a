package org.tracewright.frontend.objspace.host;

/** A {@code float}; equal in Java when the bits are, so that a graph keeps 0.0 and -0.0 apart. */
public final class HostFloat extends HostObject {

    private final double value;

    public HostFloat(double value) {
        this.value = value;
    }

    public double value() {
        return value;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.FLOAT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostFloat that && Double.doubleToLongBits(value) == Double.doubleToLongBits(that.value);
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }

    @Override
    public String toString() {
        return Double.toString(value);
    }
}
