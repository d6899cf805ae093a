package org.tracewright.jit.runtime.backend;

/** Superclass of the hidden classes that are made of traces. */
public abstract class CompiledCode {

    private final Exit[] exits;

    /** @param exits the ways out, by number */
    protected CompiledCode(Exit[] exits) {
        this.exits = exits;
    }

    /** The way out of that number. */
    public final Exit exit(int number) {
        return exits[number];
    }

    /**
     * Runs from an entry to an exit.
     *
     * @param entry number of the entry within this method
     * @param state holds the entry's values; afterwards the exit and its values
     */
    public abstract void run(int entry, ExitState state);
}
