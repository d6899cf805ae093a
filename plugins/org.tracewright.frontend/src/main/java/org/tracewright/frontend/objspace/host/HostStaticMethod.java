package org.tracewright.frontend.objspace.host;

/** A {@code staticmethod}. */
public final class HostStaticMethod extends HostObject {

    private final HostObject function;

    public HostStaticMethod(HostObject function) {
        this.function = function;
    }

    public HostObject function() {
        return function;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.STATIC_METHOD;
    }
}
