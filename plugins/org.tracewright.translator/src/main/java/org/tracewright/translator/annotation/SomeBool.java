package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** {@code True} or {@code False}. */
public record SomeBool(HostObject constant) implements Annotation {

    /** Either. */
    public static final SomeBool ANY = new SomeBool(null);

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeBool(null);
    }

    @Override
    public Kind kind() {
        return Kind.BOOL;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
