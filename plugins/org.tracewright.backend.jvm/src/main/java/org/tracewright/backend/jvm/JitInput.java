package org.tracewright.backend.jvm;

import java.util.function.UnaryOperator;
import org.tracewright.flow.graph.Program;

/**
 * What the generator needs of a program that gets a tracing compiler, besides the program for which it makes code.
 *
 * @param split  the program with its portals split and nothing inlined, of which jitcode is written
 * @param copies gives what stands in the program for which code is made for a function, class or prebuilt object of {@code split}
 */
public record JitInput(Program split, UnaryOperator<Object> copies) {
}
