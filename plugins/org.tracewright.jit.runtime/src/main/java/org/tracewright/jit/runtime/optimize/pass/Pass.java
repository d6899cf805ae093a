package org.tracewright.jit.runtime.optimize.pass;

/** One step of the optimiser. Takes a whole trace and gives one that does the same. Holds no state between runs. */
public interface Pass {

    /** As in logs. */
    String name();

    PeeledTrace run(PeeledTrace trace);

    /** Whether it is this pass that finds out whether such a requirement holds. */
    default boolean decides(Requirement requirement) {
        return false;
    }
}
