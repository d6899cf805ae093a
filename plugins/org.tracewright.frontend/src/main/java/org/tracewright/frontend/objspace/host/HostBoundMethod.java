package org.tracewright.frontend.objspace.host;

/** A method read from an instance (or, for class methods, from a class). Equal in Java when instance and function are the same. */
public final class HostBoundMethod extends HostObject {

    private final HostObject self;
    private final HostObject function;

    public HostBoundMethod(HostObject self, HostObject function) {
        this.self = self;
        this.function = function;
    }

    public HostObject self() {
        return self;
    }

    /** A {@link HostFunction}, or any callable. */
    public HostObject function() {
        return function;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.METHOD;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostBoundMethod that && self == that.self && function == that.function;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(self) + System.identityHashCode(function);
    }

    @Override
    public String toString() {
        return "<bound method " + function + ">";
    }
}
