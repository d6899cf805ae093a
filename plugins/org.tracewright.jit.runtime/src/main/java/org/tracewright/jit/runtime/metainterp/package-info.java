/**
 * The meta-interpreter: runs the interpreter's jitcode with real effects and records a trace.
 *
 * <p>Registers hold {@link org.tracewright.jit.runtime.trace.Value}s. A constant is known for every run of the trace: what depends on constants alone is computed once and for all and not recorded. A box
 * stands for what the trace computes and also holds the value that was observed, which decides where the recording goes. Where it could have gone another way a guard is recorded, with a snapshot of all frames.
 *
 * <p>{@link org.tracewright.jit.runtime.metainterp.MetaInterpreter} goes from instruction to instruction; a class for each group of instructions does the work on one
 * {@link org.tracewright.jit.runtime.metainterp.TraceRecorder}: {@code OperationSteps}, {@code BranchSteps}, {@code CallSteps}, {@code HintSteps}, {@code MergePointSteps}.
 * {@link org.tracewright.jit.runtime.metainterp.HeapCache} keeps the trace from reading or testing twice what it knows; {@code QuasiImmutables} lets it take for constants what fields hold that
 * seldom change.
 *
 * <p>A loop ends where a merge point with the greens of an earlier one is reached after a {@code loop_header}: the interpreted program has gone round once. See Bolz, Cuni, Fijałkowski, Rigo:
 * <em>Tracing the meta-level</em>, section 4.
 */
package org.tracewright.jit.runtime.metainterp;
