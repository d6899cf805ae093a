package org.tracewright.translator.annotation;

/** A property found in a class: reading the attribute calls its getter. */
public record SomeProperty(FunctionDesc getter, FunctionDesc setter) implements Annotation {

    @Override
    public Kind kind() {
        return Kind.PROPERTY;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
