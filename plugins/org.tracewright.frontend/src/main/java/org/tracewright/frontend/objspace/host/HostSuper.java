package org.tracewright.frontend.objspace.host;

/** A {@code super(owner, self)}; self may be an instance or a class. */
public final class HostSuper extends HostObject {

    private final HostType owner;
    private final HostObject self;

    public HostSuper(HostType owner, HostObject self) {
        this.owner = owner;
        this.self = self;
    }

    public HostType owner() {
        return owner;
    }

    public HostObject self() {
        return self;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.SUPER;
    }
}
