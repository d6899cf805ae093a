package org.tracewright.runtime;

/** The program found itself in a state that cannot be: no handler of the program sees it. */
public final class FatalError extends Error {

    private static final long serialVersionUID = 1;

    public FatalError(String message) {
        super(message);
    }

    /** Throws one. */
    public static void raise(String message) {
        throw new FatalError(message);
    }
}
