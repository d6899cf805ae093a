package org.tracewright.runtime;

/**
 * An RPython exception on its way. One that a handler may catch has no stack trace, for exceptions are control flow in RPython, unless the system
 * property {@code tracewright.trace} is {@code true}.
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
     * @param fatal  whether no handler of the program can catch it, so that the whole call chain is recorded
     */
    public RException(RObject value, String origin, boolean fatal) {
        super(null, null, false, fatal || TRACED);
        this.value = value;
        this.origin = origin;
    }

    /** Carries an exception object that stands for a fault of the Java machine. */
    public RException(RObject value, Throwable cause) {
        super(null, cause, false, TRACED);
        this.value = value;
        origin = null;
    }

    /** How a traceback shows a place. */
    public static String place(String file, int line, String function) {
        return "File \"" + file + "\", line " + line + ", in " + function;
    }

    /** The place that raised this, or null. */
    String origin() {
        return origin;
    }
}
