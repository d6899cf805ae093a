package org.tracewright.jit.runtime.metainterp;

/**
 * Parameters of recording.
 *
 * @param traceLimit         operations after which a trace is given up
 * @param maxUnrollRecursion how often a portal called at one position is looked into before further calls are made as calls
 * @param inlining           whether calls of portals are looked into
 * @param heapCache          whether reads of memory whose contents the trace knows are left out
 */
public record TracingOptions(TracingMode mode, long traceLimit, long maxUnrollRecursion, boolean inlining, boolean heapCache) {
}
