package org.tracewright.frontend.objspace.host;

/** What a special method returns to let the other operand try. */
public final class HostNotImplemented extends HostObject {

    public static final HostNotImplemented NOT_IMPLEMENTED = new HostNotImplemented();

    private HostNotImplemented() {
    }

    @Override
    public HostType type() {
        return BuiltinTypes.NOT_IMPLEMENTED;
    }

    @Override
    public String toString() {
        return "NotImplemented";
    }
}
