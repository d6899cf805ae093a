package org.tracewright.jit.runtime.optimize.rules;

/**
 * {@code name: left => right if pow2(C)}.
 *
 * @param variables    the number of different names in it
 * @param powerOfTwo   the constant that must be a power of two above 1, or null
 */
public record Rule(String name, Term.Application left, Term right, int variables, Term.Variable powerOfTwo) {
}
