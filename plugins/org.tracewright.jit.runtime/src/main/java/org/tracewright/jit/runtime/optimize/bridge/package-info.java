/**
 * Bridges: what they know when they begin, and whether they may go to the peeled label of a loop. {@link org.tracewright.jit.runtime.optimize.bridge.LabelEntry} is what the loop's optimisation left for them.
 */
package org.tracewright.jit.runtime.optimize.bridge;
