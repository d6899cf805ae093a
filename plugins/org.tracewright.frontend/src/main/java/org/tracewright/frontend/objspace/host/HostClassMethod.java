package org.tracewright.frontend.objspace.host;

/** A {@code classmethod}. */
public final class HostClassMethod extends HostObject {

    private final HostObject function;

    public HostClassMethod(HostObject function) {
        this.function = function;
    }

    public HostObject function() {
        return function;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.CLASS_METHOD;
    }
}
