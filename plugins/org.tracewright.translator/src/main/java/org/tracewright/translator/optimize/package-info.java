/**
 * The optimize stage: transformations of simplified graphs that weigh costs. Its results go to a backend only; a JIT is generated from the
 * simplified graphs, before any inlining.
 *
 * <p>{@link org.tracewright.translator.optimize.Inliner} puts small functions in place of their calls, so that the exceptions that run-time helpers raise
 * to their callers become jumps. It leaves variables in use outside their block; {@link org.tracewright.translator.optimize.SsiForm} puts that right.
 * {@link org.tracewright.translator.optimize.LoopEntries} comes last and copies blocks until each loop has one entry.
 */
package org.tracewright.translator.optimize;
