/**
 * What all passes share: the form of a trace between passes, replacing of values in operations and guards' states, and the passes that know nothing of what operations mean.
 */
package org.tracewright.jit.runtime.optimize.pass;
