package org.tracewright.runtime;

/** A translated program: generated code extends this. */
public abstract class RProgram {

    /** The machine that the program's primitives use. */
    public abstract Machine machine();

    /** Runs the entry point. */
    public abstract long entry(RStr[] arguments);
}
