package org.tracewright.lang;

/** The bytes of a file are no source text; the message says why, line and column are where, from 1. */
public final class SourceDecodingException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	SourceDecodingException(String message, int line, int column) {
		super(message);
		this.line = line;
		this.column = column;
	}

	/** The line on which the trouble is, from 1. */
	public int line() {
		return line;
	}

	/** The column, in bytes, from 1. */
	public int column() {
		return column;
	}
}
