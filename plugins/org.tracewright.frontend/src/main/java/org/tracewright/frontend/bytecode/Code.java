package org.tracewright.frontend.bytecode;

/** One instruction with its operands and its place: columns and lines are 1-based. */
public record Code(Instruction instruction, int a, int b, int line, int column) {
}
