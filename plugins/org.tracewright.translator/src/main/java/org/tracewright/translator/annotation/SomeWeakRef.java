package org.tracewright.translator.annotation;

/** A weak reference to an instance of a class. */
public record SomeWeakRef(ClassDef referent) implements Annotation {

    @Override
    public Kind kind() {
        return Kind.WEAKREF;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
