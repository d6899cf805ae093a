package org.tracewright.frontend.objspace.host;

import java.math.BigInteger;

/** An {@code int}: 64 bits here; results that do not fit become {@link HostLong}. */
public final class HostInt extends HostObject {

    private final long value;

    public HostInt(long value) {
        this.value = value;
    }

    /** The {@code int} or, where it does not fit, {@code long} of that value. */
    public static HostObject of(BigInteger value) {
        return value.bitLength() < Long.SIZE ? new HostInt(value.longValue()) : new HostLong(value);
    }

    public long value() {
        return value;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.INT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostInt that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
