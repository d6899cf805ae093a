package org.tracewright.runtime;

/**
 * An RPython exception on its way. It has no stack trace, for exceptions are control flow in RPython, unless the system property
 * {@code tracewright.trace} is {@code true}.
 */
public final class RException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final boolean TRACED = Boolean.getBoolean("tracewright.trace");

    /** The exception object. */
    public final transient RObject value;

    /** Carries an exception object. */
    public RException(RObject value) {
        super(null, null, false, TRACED);
        this.value = value;
    }

    /** Carries an exception object that stands for a fault of the Java machine. */
    RException(RObject value, Throwable cause) {
        super(null, cause, false, TRACED);
        this.value = value;
    }
}
