/**
 * The reference interpreter of lowered programs: the oracle that passes and backends are compared with.
 *
 * <p>Each function is decoded once per run into arrays ({@link org.tracewright.flow.interp.Code}): a variable is a slot of its frame, an
 * operation is an {@link org.tracewright.flow.interp.Instruction}, a link is a list of moves. Frames stand on an explicit stack, so RPython
 * recursion is bounded by {@link org.tracewright.flow.interp.RunLimits} only. Numbers of all primitive types are held as the 64 bits of a {@code long}
 * ({@link org.tracewright.flow.interp.Bits}); everything else is a Java reference: a {@link org.tracewright.flow.interp.HeapObject} for a struct, a Java array
 * for an array, a {@code LowFunction}, a {@code LowClass}.
 *
 * <p>Prebuilt objects are copied on first use into the heap of the run, so runs never see each other. Where RPython leaves the behaviour
 * undefined (null pointers, indices out of range, division by zero without a check) the run ends with a fatal error that names the operation.
 */
package org.tracewright.flow.interp;
