package org.tracewright.jit.runtime.optimize;

import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;

/**
 * What a bridge begins with. Its inputs are the {@linkplain org.tracewright.jit.runtime.resume.ResumeState#failArguments() fail arguments} of the guard, one fresh box each in that order; it first allocates
 * the virtuals and does the pending writes of the guard as ordinary operations, those that the bridge needs.
 *
 * @param guard the failing guard
 * @param trace the optimised trace that it is in
 */
public record BridgeStart(Operation guard, Trace trace) {
}
