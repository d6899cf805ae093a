/**
 * The language that all stages speak: the intermediate representation, and what can be said about a user's program.
 *
 * <p>Every stage takes and gives {@link org.tracewright.flow.graph graphs}; each operation keeps the {@link org.tracewright.flow.SourcePosition} that it comes from, down to a
 * machine's trace. Values of lowered graphs have {@link org.tracewright.flow.type low-level types}, and prebuilt ones live in the {@link org.tracewright.flow.heap low-level heap}.
 * {@link org.tracewright.flow.ir} is the textual form, {@link org.tracewright.flow.verify} says what is well formed, and {@link org.tracewright.flow.interp} gives every
 * lowered program its meaning by running it.
 *
 * <p>A fault of the user's program is a {@link org.tracewright.flow.Diagnostic}: data with a position and the facts that led there. Stages collect these and go on; they
 * throw only for faults of the toolchain. This bundle depends on no other.
 */
package org.tracewright.flow;
