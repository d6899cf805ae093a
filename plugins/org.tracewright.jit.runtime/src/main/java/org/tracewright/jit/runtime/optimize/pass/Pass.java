package org.tracewright.jit.runtime.optimize.pass;

/** One step of the optimiser. Takes a whole trace and gives one that does the same. Holds no state between runs. */
public interface Pass {

    /** As in logs. */
    String name();

    PeeledTrace run(PeeledTrace trace);
}
