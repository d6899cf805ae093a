/**
 * Traces: values, operations, and the linear code made of them.
 *
 * <p>A {@link org.tracewright.jit.runtime.trace.Trace} has input boxes and operations in single-assignment form and ends in {@code jump} or {@code finish}. A loop that was peeled has a
 * {@code label} in the middle, the target of its jump. Names and textual form are those of the field: {@code i1 = int_add(i0, 1)},
 * {@code guard_true(i2) [i0, p1]}, {@code jump(i1)}; {@link org.tracewright.jit.runtime.trace.TraceText} prints and reads it.
 */
package org.tracewright.jit.runtime.trace;
