package org.tracewright.translator.annotation;

/** The class of an instance: {@code type(x)}, {@code x.__class__}, the type of a caught exception. It is {@code bound} or a class below it. */
public record SomeClass(ClassDef bound) implements Annotation {

    @Override
    public Kind kind() {
        return Kind.CLASS;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
