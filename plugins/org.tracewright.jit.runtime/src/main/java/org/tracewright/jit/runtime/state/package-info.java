/**
 * What the JIT knows of a running program, and what it decides: the warm state, after RPython's {@code warmstate.py}.
 *
 * <p>{@link org.tracewright.jit.runtime.state.WarmState} is what a translated program loads when a position has become hot. It hands over to one {@link org.tracewright.jit.runtime.state.JitRuntime}, which
 * <ol>
 * <li>finds the {@link org.tracewright.jit.runtime.state.Cell} of the position,
 * <li>runs its loop if there is one, else lets the meta-interpreter record one and {@link org.tracewright.jit.runtime.state.TraceCompiler} compile it,
 * <li>when a guard fails, counts: a guard that fails often gets a bridge, recorded from the frames that it rebuilds; else the blackhole runs these on,
 * <li>says how the program goes on, as a {@link org.tracewright.jit.runtime.blackhole.PortalExit}.
 * </ol>
 * Compiled code that calls a portal at a position that it knows does not go through the program: {@link org.tracewright.jit.runtime.state.CompiledPortal} runs the position's loop.
 *
 * <p>Positions and guards from which recording fails are left alone for ever longer times. Loops that are not entered for long are dropped, and those that assumed of a quasi-immutable field what holds no
 * longer.
 *
 * <p>{@link org.tracewright.jit.runtime.state.JitEvents} hears of everything. {@link org.tracewright.jit.runtime.state.CompilerAdvice} tells HotSpot how to compile the tracing compiler itself.
 */
package org.tracewright.jit.runtime.state;
