package org.tracewright.frontend.objspace.host;

import java.util.List;

/** A {@code tuple}. */
public final class HostTuple extends HostObject {

    private final List<HostObject> items;

    public HostTuple(List<HostObject> items) {
        this.items = List.copyOf(items);
    }

    public static HostTuple of(HostObject... items) {
        return new HostTuple(List.of(items));
    }

    public List<HostObject> items() {
        return items;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.TUPLE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostTuple that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
