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

    private final String origin;

    /**
     * Carries an exception object.
     *
     * @param origin the place that raises, as a traceback shows it
     */
    public RException(RObject value, String origin) {
        super(null, null, false, TRACED);
        this.value = value;
        this.origin = origin;
    }

    /** Carries an exception object that stands for a fault of the Java machine. */
    RException(RObject value, Throwable cause) {
        super(null, cause, false, TRACED);
        this.value = value;
        origin = null;
    }

    /** The place that raised this, or null. */
    String origin() {
        return origin;
    }
}
