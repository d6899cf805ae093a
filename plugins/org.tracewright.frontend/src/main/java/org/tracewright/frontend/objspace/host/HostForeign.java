package org.tracewright.frontend.objspace.host;

/** A Java object as a value, such as a low-level type for helpers; equal when the Java objects are. */
public final class HostForeign extends HostObject {

    private final Object value;

    public HostForeign(Object value) {
        this.value = value;
    }

    public Object value() {
        return value;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.FOREIGN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostForeign that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
