package org.tracewright.lang;

/** A stretch of a source text. Offsets count UTF-16 units from 0; line and column of its start count from 1. */
public record SourceRange(int offset, int length, int line, int column) {
	/** The offset behind the last character. */
	public int end() {
		return offset + length;
	}
}
