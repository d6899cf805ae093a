package org.tracewright.jit.runtime.metainterp;

import org.tracewright.jit.runtime.blackhole.BlackholeFrame;
import org.tracewright.jit.runtime.blackhole.PortalExit;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.runtime.LeavePortal;

/** How recording ended. The program has gone on meanwhile, so each result says how it goes on from there. */
public sealed interface TracingResult {

    /**
     * The position is one that the trace passed before: a loop. What was recorded before that is dropped.
     *
     * @param key   the position
     * @param start what the jump at the end of the trace goes to: its beginning
     */
    record Closed(GreenKey key, LabelDescr start, Trace trace, PortalExit.Continue exit) implements TracingResult {
    }

    /** The trace came to a compiled loop, to which it ends with a jump. */
    record Reached(GreenKey key, Trace trace, PortalExit.Continue exit) implements TracingResult {
    }

    /** The portal returned or raised; the trace ends with {@code finish}. */
    record Left(Trace trace, PortalExit exit) implements TracingResult {
    }

    /**
     * Recording was given up.
     *
     * @param innermost  the frames as they are
     * @param thrown     what a called function left the portal with, or null
     * @param operations how many were recorded
     * @param longest    the position whose inlined portal made up most of a trace that got too long, or null
     */
    record Aborted(AbortReason reason, BlackholeFrame innermost, LeavePortal thrown, int operations, GreenKey longest) implements TracingResult {
    }
}
