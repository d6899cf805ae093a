package org.tracewright.frontend.objspace.host;

/** A method of a built-in type read from a value, such as {@code [].append}. */
public final class HostBuiltinMethod extends HostObject {

    private final HostObject self;
    private final HostBuiltin function;

    public HostBuiltinMethod(HostObject self, HostBuiltin function) {
        this.self = self;
        this.function = function;
    }

    public HostObject self() {
        return self;
    }

    /** What takes the value as first argument. */
    public HostBuiltin function() {
        return function;
    }

    public String name() {
        return function.name();
    }

    @Override
    public HostType type() {
        return BuiltinTypes.BUILTIN_FUNCTION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostBuiltinMethod that && function == that.function && self.equals(that.self);
    }

    @Override
    public int hashCode() {
        return 31 * self.hashCode() + function.hashCode();
    }

    @Override
    public String toString() {
        return "<built-in method " + name() + ">";
    }
}
