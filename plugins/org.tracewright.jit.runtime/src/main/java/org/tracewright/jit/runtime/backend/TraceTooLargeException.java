package org.tracewright.jit.runtime.backend;

/** A trace, or a part of one, is too large for a method and cannot be cut. Nothing goes there. */
public final class TraceTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param operations how many the part has */
    public TraceTooLargeException(int operations) {
        super(operations + " operations that cannot be cut are too large for a method");
    }
}
