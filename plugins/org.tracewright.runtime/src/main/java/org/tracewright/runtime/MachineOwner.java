package org.tracewright.runtime;

/** A class loader whose program is to use another machine than the process's own. */
public interface MachineOwner {

    /** The machine for the program. */
    Machine machine();

    /** What the program is to find in place of the variable {@link Jit#OPTIONS} of the environment; may be null. */
    default String jitOptions() {
        return System.getenv(Jit.OPTIONS);
    }

    /** The file that the tracing compiler is to write its log to, in place of the variable {@link Jit#LOG} of the environment; null for none. */
    default String jitLog() {
        return System.getenv(Jit.LOG);
    }
}
