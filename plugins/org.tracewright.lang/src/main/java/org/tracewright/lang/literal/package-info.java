/**
 * The values of literals. {@link org.tracewright.lang.literal.NumberLiteral} and {@link org.tracewright.lang.literal.StringLiteral}
 * evaluate the text of number and string tokens as Python 2 does: an {@code str} literal is a row of bytes, those that stand in the
 * source file; a {@code unicode} literal is text.
 */
package org.tracewright.lang.literal;
