/**
 * Views of what the tracing compiler did: {@link org.tracewright.ui.trace.HotLoopsView} lists the loops of a log, {@link org.tracewright.ui.trace.TraceView} shows one of them
 * operation by operation, and {@link org.tracewright.ui.trace.HotLineMarkers} mark the lines of the interpreter that they come from.
 *
 * <p>All of them listen to the one {@link org.tracewright.ui.trace.TraceLog}, which follows the log of the program that was started last, while it runs, too.
 */
package org.tracewright.ui.trace;
