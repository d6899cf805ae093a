package org.tracewright.jit.runtime.optimize;

import org.tracewright.jit.runtime.trace.Trace;

/** Hears how a trace comes to its final form. */
public interface PassListener {

    /** Hears nothing: no trace is made to be shown. */
    PassListener NONE = null;

    /**
     * A pass has run.
     *
     * @param pass  its name; a pass runs more than once
     * @param trace the whole trace behind it
     */
    void passed(String pass, Trace trace);
}
