package org.tracewright.conformance;

/**
 * What a program did.
 *
 * @param output   standard output, a character for each byte
 * @param exitCode what the entry point returned
 */
record Outcome(String output, int exitCode) {
}
