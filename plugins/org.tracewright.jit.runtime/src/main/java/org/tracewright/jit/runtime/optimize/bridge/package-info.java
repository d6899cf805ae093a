/**
 * Bridges: what they know when they begin, from the guard's trace and from {@link org.tracewright.jit.runtime.optimize.bridge.FailedGuard} itself, and whether they may go to the peeled label of a loop. {@link org.tracewright.jit.runtime.optimize.bridge.LabelEntry} is what the loop's optimisation left for them.
 */
package org.tracewright.jit.runtime.optimize.bridge;
