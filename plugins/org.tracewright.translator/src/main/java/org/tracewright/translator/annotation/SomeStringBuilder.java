package org.tracewright.translator.annotation;

/** A {@code StringBuilder} or {@code UnicodeBuilder}, perhaps {@code None}. */
public record SomeStringBuilder(boolean unicode, boolean canBeNone) implements Annotation {

    @Override
    public Annotation withoutNone() {
        return canBeNone ? new SomeStringBuilder(unicode, false) : this;
    }

    @Override
    public Kind kind() {
        return Kind.BUILDER;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
