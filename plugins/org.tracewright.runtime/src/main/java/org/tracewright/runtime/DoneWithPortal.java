package org.tracewright.runtime;

/** Leaves the frames of a portal for its runner, which returns. No handler of the program sees it. */
public final class DoneWithPortal extends Error {

    private static final long serialVersionUID = 1;

    /** Whose runner is to return. */
    public final int driver;
    /** The portal's result: one value of its kind, or none. */
    public final transient JitValues result;

    public DoneWithPortal(int driver, JitValues result) {
        super(null, null, false, false);
        this.driver = driver;
        this.result = result;
    }
}
