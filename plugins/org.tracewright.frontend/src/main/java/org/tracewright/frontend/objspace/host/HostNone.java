package org.tracewright.frontend.objspace.host;

/** The value {@code None}. */
public final class HostNone extends HostObject {

    public static final HostNone NONE = new HostNone();

    private HostNone() {
    }

    @Override
    public HostType type() {
        return BuiltinTypes.NONE_TYPE;
    }

    @Override
    public String toString() {
        return "None";
    }
}
