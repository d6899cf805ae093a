package org.tracewright.lang.literal;

/** A literal that has no value; the message says why. */
public final class LiteralException extends Exception {
	private static final long serialVersionUID = 1L;

	LiteralException(String message) {
		super(message, null, false, false);
	}
}
