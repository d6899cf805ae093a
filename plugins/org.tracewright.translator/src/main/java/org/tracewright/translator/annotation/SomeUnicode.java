package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A {@code unicode}, perhaps {@code None}. */
public record SomeUnicode(boolean canBeNone, HostObject constant) implements Annotation {

    /** Any {@code unicode}, not {@code None}. */
    public static final SomeUnicode ANY = new SomeUnicode(false, null);

    /** Any {@code unicode} or {@code None}. */
    public static final SomeUnicode OR_NONE = new SomeUnicode(true, null);

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeUnicode(canBeNone, null);
    }

    @Override
    public Annotation withoutNone() {
        return canBeNone ? new SomeUnicode(false, constant) : this;
    }

    @Override
    public Kind kind() {
        return Kind.UNICODE;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
