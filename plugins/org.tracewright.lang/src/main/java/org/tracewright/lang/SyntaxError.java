package org.tracewright.lang;

/** Something the parser could not make sense of; line and column count from 1. */
public record SyntaxError(String message, int offset, int length, int line, int column) {
	/** An error with the place of a range. */
	public static SyntaxError at(SourceRange range, String message) {
		return new SyntaxError(message, range.offset(), range.length(), range.line(), range.column());
	}
}
