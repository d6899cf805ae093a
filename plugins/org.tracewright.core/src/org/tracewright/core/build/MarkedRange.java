package org.tracewright.core.build;

/**
 * What of a text is marked for an error.
 *
 * @param offset of the first character
 * @param end    offset behind the last one
 */
public record MarkedRange(int offset, int end) {

	/** Marks an error at a place: at least a character, and the last one of a line for what is missing at its end, where nothing could be seen. */
	public static MarkedRange of(String text, int offset, int length) {
		int start = Math.min(offset, text.length());
		int end = Math.min(start + Math.max(1, length), text.length());
		boolean atLineEnd = start == text.length() || text.charAt(start) == '\n' || text.charAt(start) == '\r';
		return atLineEnd && start > 0 && text.charAt(start - 1) != '\n' ? new MarkedRange(start - 1, start) : new MarkedRange(start, end);
	}
}
