package org.tracewright.translator.annotation;

import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostObject;

/** A low-level pointer, in helpers. */
public record SomePtr(Ptr type, HostObject constant) implements Annotation {

    public SomePtr(Ptr type) {
        this(type, null);
    }

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomePtr(type, null);
    }

    @Override
    public Kind kind() {
        return Kind.PTR;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
