package org.tracewright.jit.runtime.metainterp;

/** Why recording was given up. */
public enum AbortReason {
    /** More operations than {@code trace_limit}. */
    TOO_LONG("trace too long"),
    /** A function that was called as a whole left the portal through its runner. */
    LEFT_PORTAL("a called function left the portal"),
    /** An operation, such as the read of an item that is not there, had a fault of the Java machine. */
    FAULT("an operation failed"),
    /** A field that seldom changes, of a constant object, was to be written, or has changed since the trace took its content for a constant. */
    QUASI_IMMUTABLE("a quasi-immutable field changes");

    private final String text;

    AbortReason(String text) {
        this.text = text;
    }

    /** What the log shows. */
    public String text() {
        return text;
    }
}
