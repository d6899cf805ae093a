package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostType;

/** A class as a value. Compared by identity; one per class. */
public final class ClassDesc implements Desc {

    private final HostType type;
    private ClassDef classDef;

    ClassDesc(HostType type) {
        this.type = type;
    }

    public HostType type() {
        return type;
    }

    /** What is known of instances; made when the class is first instantiated or tested for. */
    public ClassDef classDef() {
        return classDef;
    }

    void setClassDef(ClassDef newClassDef) {
        classDef = newClassDef;
    }

    @Override
    public String name() {
        return type.name();
    }

    @Override
    public HostObject hostObject() {
        return type;
    }

    @Override
    public String toString() {
        return "class " + name();
    }
}
