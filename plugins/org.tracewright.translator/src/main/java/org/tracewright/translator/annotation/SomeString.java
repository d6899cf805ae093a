package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A {@code str}, perhaps {@code None}. */
public record SomeString(boolean canBeNone, HostObject constant) implements Annotation {

    /** Any {@code str}, not {@code None}. */
    public static final SomeString ANY = new SomeString(false, null);

    /** Any {@code str} or {@code None}. */
    public static final SomeString OR_NONE = new SomeString(true, null);

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeString(canBeNone, null);
    }

    @Override
    public Annotation withoutNone() {
        return canBeNone ? new SomeString(false, constant) : this;
    }

    @Override
    public Kind kind() {
        return Kind.STRING;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
