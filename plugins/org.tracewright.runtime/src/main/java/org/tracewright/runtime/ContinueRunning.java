package org.tracewright.runtime;

/** The runner calls the portal again with other values. */
public final class ContinueRunning extends LeavePortal {

    private static final long serialVersionUID = 1;

    /** The position to go on at. */
    public final transient JitValues greens;
    /** The other variables there. */
    public final transient JitValues reds;

    public ContinueRunning(int driver, JitValues greens, JitValues reds) {
        super(driver);
        this.greens = greens;
        this.reds = reds;
    }
}
