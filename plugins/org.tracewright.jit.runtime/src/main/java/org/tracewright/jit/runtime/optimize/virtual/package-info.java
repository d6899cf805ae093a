/** The pass {@code virtualize}: structs and short arrays that do not escape are values of their fields, in straight code, in guards' states and across the loop's edge. */
package org.tracewright.jit.runtime.optimize.virtual;
