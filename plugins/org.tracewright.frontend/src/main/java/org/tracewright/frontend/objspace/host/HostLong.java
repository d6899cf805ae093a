package org.tracewright.frontend.objspace.host;

import java.math.BigInteger;

/** A {@code long}: an integer without bounds. */
public final class HostLong extends HostObject {

    private final BigInteger value;

    public HostLong(BigInteger value) {
        this.value = value;
    }

    public BigInteger value() {
        return value;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.LONG;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostLong that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value + "L";
    }
}
