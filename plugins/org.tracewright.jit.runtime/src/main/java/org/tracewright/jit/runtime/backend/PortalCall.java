package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.DriverDescr;

/**
 * A portal at a constant position, as compiled code calls it: runs the position's compiled code, or what the program has where there is none. The reds are in the state, as at the entry of a loop.
 */
public abstract class PortalCall {

    private final DriverDescr driver;
    private final Arguments greens;

    protected PortalCall(DriverDescr driver, Arguments greens) {
        this.driver = driver;
        this.greens = greens;
    }

    /** The driver whose portal this is. */
    public DriverDescr driver() {
        return driver;
    }

    /** The position. */
    public Arguments greens() {
        return greens;
    }

    public abstract long callInt(ExitState state) throws RaisedException;

    public abstract Object callRef(ExitState state) throws RaisedException;

    public abstract double callFloat(ExitState state) throws RaisedException;

    public abstract void callVoid(ExitState state) throws RaisedException;
}
