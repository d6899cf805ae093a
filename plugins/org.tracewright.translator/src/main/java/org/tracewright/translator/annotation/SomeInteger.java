package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** An integer of a kind; {@code nonNegative} is true where it is known not to be below zero. */
public record SomeInteger(IntegerKind integerKind, boolean nonNegative, HostObject constant) implements Annotation {

    /** Any {@code int}. */
    public static final SomeInteger INT = new SomeInteger(IntegerKind.SIGNED, false, null);

    /** An {@code int} that is not below zero. */
    public static final SomeInteger NON_NEGATIVE = new SomeInteger(IntegerKind.SIGNED, true, null);

    /** Any integer of that kind. */
    public static SomeInteger of(IntegerKind kind) {
        return new SomeInteger(kind, !kind.isSigned(), null);
    }

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeInteger(integerKind, nonNegative, null);
    }

    @Override
    public Kind kind() {
        return Kind.INTEGER;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
