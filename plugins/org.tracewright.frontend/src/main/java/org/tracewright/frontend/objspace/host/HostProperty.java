package org.tracewright.frontend.objspace.host;

/** A {@code property}; functions that it lacks are {@code None}. */
public final class HostProperty extends HostObject {

    private final HostObject getter;
    private final HostObject setter;
    private final HostObject deleter;
    private final HostObject doc;

    public HostProperty(HostObject getter, HostObject setter, HostObject deleter, HostObject doc) {
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
        this.doc = doc;
    }

    public HostObject getter() {
        return getter;
    }

    public HostObject setter() {
        return setter;
    }

    public HostObject deleter() {
        return deleter;
    }

    public HostObject doc() {
        return doc;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.PROPERTY;
    }
}
