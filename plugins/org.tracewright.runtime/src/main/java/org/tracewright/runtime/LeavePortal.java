package org.tracewright.runtime;

/**
 * How a portal ends that the tracing compiler has run in part: what its runner is to do. The runner is handed it, or it is thrown through the frames of the portal, where no handler of the program sees it.
 */
public abstract sealed class LeavePortal extends Error permits ContinueRunning, DoneWithPortal, RaisingPortal {

    private static final long serialVersionUID = 1;

    /** Whose runner is meant. */
    public final int driver;

    LeavePortal(int driver) {
        super(null, null, false, false);
        this.driver = driver;
    }
}
