package org.tracewright.jit.runtime.log;

import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.DriverDescr;

/** What the program says of positions in the user's program. */
public interface Locations {

    /** The text that the driver's {@code get_printable_location} and {@code get_location} give for the greens; a text made of the greens where it has neither. */
    String of(DriverDescr driver, Arguments greens);
}
