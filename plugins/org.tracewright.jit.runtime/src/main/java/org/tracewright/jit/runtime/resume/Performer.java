package org.tracewright.jit.runtime.resume;

import java.util.List;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Does an operation on observed values; a bridge also records it. */
@FunctionalInterface
public interface Performer {

    /** The result, null where there is none. */
    Box perform(TraceOpcode opcode, List<Value> args, Descriptor descr);
}
