package org.tracewright.lang.scanner;

/**
 * The beginning of a logical line, which ends where the next one begins.
 *
 * @param offset of its first token
 * @param column how far it is indented, tabs expanded
 * @param isAstray whether no block was opened at that column
 */
public record LogicalLine(int offset, int column, boolean isAstray) {
}
