package org.tracewright.jit.runtime.optimize.pass;

import java.util.List;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** How the value of a label's argument is had from the loop's recorded variables, at each time when the loop begins anew. A bridge that goes to the label computes it so. */
public sealed interface Source {

    /** A variable that the loop's start takes, too. */
    record Variable(int index) implements Source {
    }

    /** Always the same. */
    record Constant(Value value) implements Source {
    }

    /** Read from memory or computed. */
    record Computed(TraceOpcode opcode, Descriptor descr, List<Source> args) implements Source {
    }
}
