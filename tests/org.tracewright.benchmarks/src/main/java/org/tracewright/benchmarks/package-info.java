/**
 * Translated programs against the same programs written by hand in Java.
 *
 * <p>Each benchmark is an RPython program in {@code programs/} and a class here that does the same work the same way:
 * {@code long} for every integer, Python's {@code %} and {@code //} ({@link java.lang.Math#floorMod(long, long)},
 * {@link java.lang.Math#floorDiv(long, long)}), and an index checked before it becomes an {@code int}.
 * {@link org.tracewright.benchmarks.CompareWithJava} runs both in one virtual machine, in interleaved rounds, compares
 * what they print and reports the ratio of the median times.
 *
 * <p>{@link org.tracewright.benchmarks.JitTimes} measures the tracing compiler. Its contenders are processes, timed from start to end, so that recording and compiling
 * count as the user pays for them; iterations are so many that they hardly do. {@link org.tracewright.benchmarks.HandWritten} has the same work written by hand.
 */
package org.tracewright.benchmarks;
