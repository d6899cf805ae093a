package org.tracewright.runtime;

/** Leaves the frames of a portal for its runner, which calls the portal again with other values. No handler of the program sees it. */
public final class ContinueRunning extends Error {

    private static final long serialVersionUID = 1;

    /** Whose runner is to go on. */
    public final int driver;
    /** The position to go on at. */
    public final transient JitValues greens;
    /** The other variables there. */
    public final transient JitValues reds;

    public ContinueRunning(int driver, JitValues greens, JitValues reds) {
        super(null, null, false, false);
        this.driver = driver;
        this.greens = greens;
        this.reds = reds;
    }
}
