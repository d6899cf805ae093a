package org.tracewright.runtime;

/** A class loader whose program is to use another machine than the process's own. */
public interface MachineOwner {

    /** The machine for the program. */
    Machine machine();
}
