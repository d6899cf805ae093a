package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;

/** A class of the program: what its instances have. Compared by identity. */
final class ClassModel {

    private final String name;
    private final ClassModel base;
    private final List<Variable> own = new ArrayList<>();

    /** @param base null for one that extends {@code object} */
    ClassModel(String name, ClassModel base) {
        this.name = name;
        this.base = base;
    }

    String name() {
        return name;
    }

    ClassModel base() {
        return base;
    }

    void add(Variable attribute) {
        own.add(attribute);
    }

    /** What its own constructor takes besides what the one of the base class takes. */
    List<Variable> own() {
        return own;
    }

    /** What the constructor takes, in its order; each becomes an attribute. */
    List<Variable> attributes() {
        List<Variable> all = base == null ? new ArrayList<>() : new ArrayList<>(base.attributes());
        all.addAll(own);
        return all;
    }

    /** The class furthest up. */
    ClassModel root() {
        return base == null ? this : base.root();
    }

    boolean isBelow(ClassModel other) {
        return this == other || base != null && base.isBelow(other);
    }

    @Override
    public String toString() {
        return name;
    }
}
