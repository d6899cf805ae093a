package org.tracewright.frontend.objspace.host;

/** A computed attribute of a built-in type. */
public final class HostGetSet extends HostObject {

    /** Computes the attribute of an object. */
    @FunctionalInterface
    public interface Getter {
        HostObject get(HostSpace space, HostObject self);
    }

    /** Assigns the attribute of an object. */
    @FunctionalInterface
    public interface Setter {
        void set(HostSpace space, HostObject self, HostObject value);
    }

    private final String name;
    private final Getter getter;
    private final Setter setter;

    /** @param setter null where the attribute is read-only */
    HostGetSet(String name, Getter getter, Setter setter) {
        this.name = name;
        this.getter = getter;
        this.setter = setter;
    }

    HostObject get(HostSpace space, HostObject self) {
        return getter.get(space, self);
    }

    void set(HostSpace space, HostObject self, HostObject value) {
        if (setter == null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "readonly attribute '" + name + "'");
        }
        setter.set(space, self, value);
    }

    @Override
    public HostType type() {
        return BuiltinTypes.GETSET;
    }
}
