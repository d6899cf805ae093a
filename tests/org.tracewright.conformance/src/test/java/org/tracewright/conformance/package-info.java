/**
 * Conformance: the same programs run by every way of execution that there is, and the answer of a Python that exists.
 *
 * <p>A program is a file in a topic folder of {@code programs/}; its first line names the bullets of {@code bullets.tsv}
 * that it covers; {@code library.tsv} holds the names of the library, which programs use. What it must print and return is not written down: {@link org.tracewright.conformance.Oracle} runs it
 * in CPython 3, or in Jython 2.7 for the folder {@code py2}. Each way of execution is an
 * {@link org.tracewright.conformance.ExecutionPath} with a near-empty subclass of
 * {@link org.tracewright.conformance.ProgramsTest}; what it cannot run yet stands in {@code not-yet-<path>.txt}, and a line
 * there that is no longer true is a failure.
 *
 * <p>Wrong programs, in {@code wrong/}, say in their first lines which faults must be reported where.
 */
package org.tracewright.conformance;
