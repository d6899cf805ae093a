package org.tracewright.frontend.objspace.host;

/** An instance of a user class, or of a built-in class that has nothing but attributes, such as the exceptions. */
public class HostInstance extends HostObject {

    private final HostDict dict;
    private HostObject payload;
    private HostType type;

    public HostInstance(HostType type) {
        this(type, null);
    }

    /** @param payload the built-in value inside, where the class derives from a built-in one; null for none */
    public HostInstance(HostType type, HostObject payload) {
        this.type = type;
        this.payload = payload;
        this.dict = payload instanceof HostModule module ? module.dict() : new HostDict();
    }

    /** The attributes set on the instance. */
    public final HostDict dict() {
        return dict;
    }

    @Override
    public final HostType type() {
        return type;
    }

    final void setType(HostType newType) {
        type = newType;
    }

    @Override
    public final HostObject payload() {
        return payload == null ? this : payload;
    }

    @Override
    public String toString() {
        return "<" + type.qualifiedName() + " object>";
    }
}
