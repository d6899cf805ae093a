package org.tracewright.runtime;

/** A class loader whose program is to use another machine than the process's own. */
public interface MachineOwner {

    /** The machine for the program. */
    Machine machine();

    /** What the program is to find in place of the variable {@link Jit#OPTIONS} of the environment; may be null. */
    default String jitOptions() {
        return System.getenv(Jit.OPTIONS);
    }
}
