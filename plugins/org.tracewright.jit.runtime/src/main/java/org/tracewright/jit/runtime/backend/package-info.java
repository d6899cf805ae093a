/**
 * Makes methods of traces. The only package of the JIT, with the generated access to the program, that knows the JVM.
 *
 * <p>A {@link org.tracewright.jit.runtime.backend.TraceBackend} takes optimised traces. Each becomes a {@link org.tracewright.jit.runtime.backend.CompiledTrace}; its guards
 * become {@link org.tracewright.jit.runtime.backend.Guard} objects. Control enters and leaves compiled code through one
 * {@link org.tracewright.jit.runtime.backend.ExitState} a thread: arrays of values by kind and the {@link org.tracewright.jit.runtime.backend.Exit} that was taken.
 * {@code run} goes from method to method until a guard without bridge fails or the portal is done.
 */
package org.tracewright.jit.runtime.backend;
