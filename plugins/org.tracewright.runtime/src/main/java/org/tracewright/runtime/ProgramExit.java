package org.tracewright.runtime;

/** Ends the program at once, as {@code os._exit} does. No handler of the program sees it. */
public final class ProgramExit extends Error {

    private static final long serialVersionUID = 1;

    private final int status;

    public ProgramExit(long status) {
        super(null, null, false, false);
        this.status = (int) status;
    }

    /** The exit status. */
    public int status() {
        return status;
    }
}
