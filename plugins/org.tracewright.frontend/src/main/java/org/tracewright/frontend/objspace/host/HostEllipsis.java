package org.tracewright.frontend.objspace.host;

/** The value {@code Ellipsis}. */
public final class HostEllipsis extends HostObject {

    public static final HostEllipsis ELLIPSIS = new HostEllipsis();

    private HostEllipsis() {
    }

    @Override
    public HostType type() {
        return BuiltinTypes.ELLIPSIS;
    }

    @Override
    public String toString() {
        return "Ellipsis";
    }
}
