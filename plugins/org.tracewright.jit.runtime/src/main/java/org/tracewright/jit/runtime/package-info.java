/**
 * The tracing just-in-time compiler of a translated program. It knows nothing of the language that the program interprets, and little of the JVM.
 *
 * <p>The program counts how often its interpreter loops come back to the same position of the user's program (the <em>position key</em>, the values of the driver's
 * green variables). When a position is hot, the meta-interpreter runs the interpreter's own code ({@code jitcode}) with real effects and records the operations: the
 * <em>trace</em>. Where the interpreter could have gone another way it records a <em>guard</em>, with all that is needed to go on in the interpreter: a <em>snapshot</em>.
 * The optimiser makes the trace shorter, the backend makes a method of it. When a guard fails, the <em>blackhole</em> interpreter rebuilds the interpreter's
 * frames from the snapshot and runs them on; a guard that fails often gets a trace of its own, a <em>bridge</em>.
 *
 * <p>See Bolz, Cuni, Fijałkowski, Rigo: <em>Tracing the meta-level: PyPy's tracing JIT compiler</em> (ICOOOLPS 2009).
 *
 * <p>Packages: {@code trace} values and operations of a trace; {@code descr} what operations refer to: fields, arrays, calls, drivers; {@code jitcode} the interpreter's
 * own code as the meta-interpreter runs it; {@code cpu} access to the program's objects and functions; {@code resume} the state behind a guard; {@code backend} methods made of traces; {@code log} what happened.
 */
package org.tracewright.jit.runtime;
