package org.tracewright.translator.annotation;

/** No value at all, yet: the bottom. An operation on it waits until something flows in. */
public record SomeImpossible() implements Annotation {

    /** The one instance that there need be. */
    public static final SomeImpossible INSTANCE = new SomeImpossible();

    @Override
    public Kind kind() {
        return Kind.IMPOSSIBLE;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
