package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A {@code unicode} of exactly one code point. */
public record SomeUnicodeChar(HostObject constant) implements Annotation {

    /** Any unichar. */
    public static final SomeUnicodeChar ANY = new SomeUnicodeChar(null);

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeUnicodeChar(null);
    }

    @Override
    public Kind kind() {
        return Kind.UNICHAR;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
