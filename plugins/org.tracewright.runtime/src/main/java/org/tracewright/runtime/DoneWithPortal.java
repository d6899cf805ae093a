package org.tracewright.runtime;

/** The runner returns. */
public final class DoneWithPortal extends LeavePortal {

    private static final long serialVersionUID = 1;

    /** The portal's result: one value of its kind, or none. */
    public final transient JitValues result;

    public DoneWithPortal(int driver, JitValues result) {
        super(driver);
        this.result = result;
    }
}
