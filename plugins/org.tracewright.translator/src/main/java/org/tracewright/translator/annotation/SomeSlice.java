package org.tracewright.translator.annotation;

/** A slice object with a step, as an index. */
public record SomeSlice(Annotation start, Annotation stop, Annotation step) implements Annotation {

    @Override
    public Kind kind() {
        return Kind.SLICE;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
