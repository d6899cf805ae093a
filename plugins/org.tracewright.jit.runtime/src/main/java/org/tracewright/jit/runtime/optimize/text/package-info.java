/**
 * The pass {@code string}: texts that are only put together, cut, measured and compared are not made. The run-time library's helpers for that are traced through, so a concatenation is a new text that is filled by
 * two copies, a slice one that is filled by one.
 */
package org.tracewright.jit.runtime.optimize.text;
