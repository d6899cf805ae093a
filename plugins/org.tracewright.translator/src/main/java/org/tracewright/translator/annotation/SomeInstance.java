package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** An instance of a class or of a class below it, perhaps {@code None}. */
public record SomeInstance(ClassDef classDef, boolean canBeNone, HostObject constant) implements Annotation {

    public SomeInstance(ClassDef classDef, boolean canBeNone) {
        this(classDef, canBeNone, null);
    }

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeInstance(classDef, canBeNone, null);
    }

    @Override
    public Annotation withoutNone() {
        return canBeNone ? new SomeInstance(classDef, false, constant) : this;
    }

    @Override
    public Kind kind() {
        return Kind.INSTANCE;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
