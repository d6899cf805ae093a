package org.tracewright.runtime;

/** The runner throws what the portal raised. */
public final class RaisingPortal extends LeavePortal {

    private static final long serialVersionUID = 1;

    /** What is raised: an {@link RException} or a fault of the Java machine. */
    public final Throwable raised;

    public RaisingPortal(int driver, Throwable raised) {
        super(driver);
        this.raised = raised;
    }
}
