package org.tracewright.jit.runtime.state;

import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.DriverDescr;

/** The counters that tell hot positions. A position is counted under a hash of its greens. */
public interface PositionCounters {

    /** Where the program counts the position. */
    int hash(DriverDescr driver, Arguments greens);

    /** Whether every passing there is told. */
    boolean isPinned(DriverDescr driver, int hash);

    /** Lets every passing there be told. */
    void pin(DriverDescr driver, int hash);

    /** Starts to count anew. */
    void reset(DriverDescr driver, int hash);
}
