package org.tracewright.jit.runtime.resume;

import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.trace.Value;

/**
 * A write that the optimiser moved behind the guard and that must be done when the guard fails.
 *
 * @param descr the field or array
 * @param index of the array's item; null for a field
 */
public record PendingWrite(Descriptor descr, Value object, Value index, Value value) {
}
