/**
 * Makes methods of traces. The only package of the JIT, with the generated access to the program, that knows the JVM.
 *
 * <p>A {@link org.tracewright.jit.runtime.backend.TraceBackend} takes optimised traces. Each becomes a {@link org.tracewright.jit.runtime.backend.CompiledTrace}; its guards
 * become {@link org.tracewright.jit.runtime.backend.Guard} objects. Control enters and leaves compiled code through one
 * {@link org.tracewright.jit.runtime.backend.ExitState} a thread: arrays of values by kind and the {@link org.tracewright.jit.runtime.backend.Exit} that was taken.
 * {@code run} goes from method to method until a guard without bridge fails or the portal is done.
 *
 * <p>The way to a method: {@code MethodPlan} chooses what goes in and where (fragments with entries, bridges in line with their guards), {@code TraceAnalysis} finds where boxes are used
 * last and which comparisons their guards can make, {@code SlotAllocator} gives boxes local variables, {@code FragmentEmitter} and its helpers write the instructions, {@code Exits} and {@code ExitMethods} the ways out,
 * {@code ClassData} what the class is defined with. A trace too large is cut by {@code TraceCutter}; {@code Merge} says which methods are to be emitted anew as one.
 */
package org.tracewright.jit.runtime.backend;
