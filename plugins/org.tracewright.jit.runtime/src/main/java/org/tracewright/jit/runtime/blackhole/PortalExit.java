package org.tracewright.jit.runtime.blackhole;

import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.trace.Position;

/** How a portal that the JIT runs goes on: what its runner is to do. */
public sealed interface PortalExit {

    /** The portal is to be called again from its merge point, with these values. */
    record Continue(DriverDescr driver, Arguments greens, Arguments reds) implements PortalExit {
    }

    /** The portal returned: one value of its result's kind, or none. */
    record Done(Arguments result) implements PortalExit {
    }

    /**
     * The portal raised the exception object.
     *
     * @param fault the fault of the Java machine that the exception stands for, or null
     * @param place where it was raised, as far as that is known
     */
    record Raise(Object exception, Throwable fault, Position place) implements PortalExit {
    }
}
