/**
 * Whole programs with the tracing compiler. The programs are those of the conformance tests that have a {@code JitDriver}; that they print what the oracle prints without it is tested
 * there, so here that output is the expected one. The directory {@code programs} has those that rely on faults of the Java machine, which other
 * paths of execution end with.
 */
package org.tracewright.jit.tests;
