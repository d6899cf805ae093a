package org.tracewright.conformance.random;

import java.util.List;

/**
 * A function, or a method that a class and those below it have.
 *
 * @param owner      class of the method, null for a function
 * @param parameters without {@code self}
 * @param optional   how many of the last parameters have defaults
 * @param result     what is returned
 * @param effort     most steps that a call takes
 */
record Routine(String name, ClassModel owner, List<Variable> parameters, int optional, Type result, int effort) {
}
