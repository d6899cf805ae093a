package org.tracewright.jit.runtime.metainterp;

import org.tracewright.jit.runtime.backend.PortalCall;
import org.tracewright.jit.runtime.descr.LabelDescr;

/** What recording needs to know of the rest of the JIT: loops that exist, and what is wanted at a position. */
public interface Targets {

    /** The start of the compiled loop at a position, or null. */
    LabelDescr compiled(GreenKey key);

    /** The start of a loop that was recorded just now. */
    LabelDescr newLoop(GreenKey key);

    /** Whether a portal that is called at the position is to be looked into. */
    boolean mayInline(GreenKey key);

    /** The portal at the position for compiled code to call; null where only the program may enter it. */
    PortalCall portalCall(GreenKey key);

    /** The portal at the position is not to be looked into from now on. */
    void callAsWhole(GreenKey key);

    /** Whether the program wants the first iteration of a loop in a portal that is looked into to be part of the trace. */
    boolean unrollsOnce(GreenKey key);
}
