package org.tracewright.translator.annotation;

/** The class of an instance: {@code type(x)}, {@code x.__class__}, the type of a caught exception. It is {@code bound} or a class below it, perhaps {@code None}. */
public record SomeClass(ClassDef bound, boolean canBeNone) implements Annotation {

    public SomeClass(ClassDef bound) {
        this(bound, false);
    }

    @Override
    public Annotation withoutNone() {
        return canBeNone ? new SomeClass(bound) : this;
    }

    @Override
    public Kind kind() {
        return Kind.CLASS;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
