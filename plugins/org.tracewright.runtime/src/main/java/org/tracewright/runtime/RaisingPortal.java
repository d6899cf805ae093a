package org.tracewright.runtime;

/** Leaves the frames of a portal for its runner, which throws what the portal raised. No handler between the two sees it. */
public final class RaisingPortal extends Error {

    private static final long serialVersionUID = 1;

    /** Whose runner is to throw. */
    public final int driver;
    /** What is raised: an {@link RException} or a fault of the Java machine. */
    public final Throwable raised;

    public RaisingPortal(int driver, Throwable raised) {
        super(null, null, false, false);
        this.driver = driver;
        this.raised = raised;
    }
}
