package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A {@code float}. */
public record SomeFloat(HostObject constant) implements Annotation {

    /** Any float. */
    public static final SomeFloat ANY = new SomeFloat(null);

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeFloat(null);
    }

    @Override
    public Kind kind() {
        return Kind.FLOAT;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
