package org.tracewright.translator.annotation;

/** A method of a built-in type, bound to a value of it. */
public record SomeBuiltinMethod(String name, Annotation self) implements Annotation {

    @Override
    public Kind kind() {
        return Kind.BUILTIN_METHOD;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
