package org.tracewright.jit.runtime.backend;

/** Superclass of the hidden classes that are made of traces. */
public abstract class CompiledCode {

    /**
     * Runs from an entry to an exit.
     *
     * @param entry number of the entry within this method
     * @param state holds the entry's values; afterwards the exit and its values
     */
    public abstract void run(int entry, ExitState state);
}
