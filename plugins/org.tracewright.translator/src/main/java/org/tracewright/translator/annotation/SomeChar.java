package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A {@code str} of exactly one byte. */
public record SomeChar(HostObject constant) implements Annotation {

    /** Any char. */
    public static final SomeChar ANY = new SomeChar(null);

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeChar(null);
    }

    @Override
    public Kind kind() {
        return Kind.CHAR;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
