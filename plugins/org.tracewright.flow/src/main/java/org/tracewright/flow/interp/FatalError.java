package org.tracewright.flow.interp;

/** Ends the run: the program did what RPython leaves undefined, or asked for a fatal error. */
final class FatalError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FatalError(String message) {
        super(message, null, false, false);
    }
}
