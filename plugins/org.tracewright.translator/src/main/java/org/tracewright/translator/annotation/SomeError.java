package org.tracewright.translator.annotation;

/** The result of an operation that was refused: it silences what follows from it, and gives way to any other annotation at a join. */
public record SomeError() implements Annotation {

    /** The one instance that there need be. */
    public static final SomeError INSTANCE = new SomeError();

    @Override
    public Kind kind() {
        return Kind.ERROR;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
