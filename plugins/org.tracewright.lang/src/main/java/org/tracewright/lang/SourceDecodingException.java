package org.tracewright.lang;

/** The bytes of a file are no source text; the message says why, the line is where, from 1. */
public final class SourceDecodingException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int line;

	SourceDecodingException(String message, int line) {
		super(message);
		this.line = line;
	}

	/** The line on which the trouble is, from 1. */
	public int line() {
		return line;
	}
}
