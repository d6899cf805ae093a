package org.tracewright.runtime;

/** The tracing compiler as a running program knows it. The one implementation is loaded when a position gets hot; see {@link Jit}. */
public interface JitEntry {

    /**
     * The program is about to go on at a position that has become hot, or that stays pinned in {@link JitCounters}. Where the program is to go on as if nothing
     * had happened, the position's counter is then as this left it.
     *
     * @param driver the driver's number
     * @param hash   where the position is counted
     * @param start  whether the portal was just called, else its loop is about to go on
     * @return how the portal is to be left: the program went on and is now elsewhere, the portal came to its end, or it raised; null where nothing has happened
     */
    LeavePortal enter(int driver, int hash, boolean start, JitValues greens, JitValues reds);

    /** Parameters have changed. */
    void parametersChanged();
}
