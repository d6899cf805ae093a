package org.tracewright.jit.runtime.cpu;

/** An RPython exception that a called function raised. Has no stack trace: it is control flow. */
public final class RaisedException extends Exception {

    private static final long serialVersionUID = 1;

    /** The exception object. */
    public final transient Object value;

    public RaisedException(Object value) {
        super(null, null, false, false);
        this.value = value;
    }
}
