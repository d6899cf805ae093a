package org.tracewright.frontend.objspace.host;

/** {@code True} or {@code False}. */
public final class HostBool extends HostObject {

    public static final HostBool TRUE = new HostBool(true);
    public static final HostBool FALSE = new HostBool(false);

    private final boolean value;

    private HostBool(boolean value) {
        this.value = value;
    }

    public static HostBool of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public boolean value() {
        return value;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.BOOL;
    }

    @Override
    public String toString() {
        return value ? "True" : "False";
    }
}
