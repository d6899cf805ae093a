package org.tracewright.flow.graph;

import org.tracewright.flow.type.LowType;

/** A value that lives in one block (SSI). Compared by identity. */
public final class Variable implements Operand {

    private final String name;
    private final LowType type;

    /**
     * @param name what the source calls it, or a short hint such as {@code v}; printing makes it unique
     * @param type null before lowering
     */
    public Variable(String name, LowType type) {
        this.name = name;
        this.type = type;
    }

    public Variable(String name) {
        this(name, null);
    }

    public String name() {
        return name;
    }

    @Override
    public LowType type() {
        return type;
    }

    /** A fresh variable of the same name and type, for another block. */
    public Variable copy() {
        return new Variable(name, type);
    }

    @Override
    public String toString() {
        return name;
    }
}
