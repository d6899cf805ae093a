package org.tracewright.ui.editor;

/** A stretch of a document, in characters, that has a style. */
record StyledToken(TextStyle style, int offset, int length) {

	int end() {
		return offset + length;
	}

	/** This, so many characters further on. */
	StyledToken moved(int distance) {
		return new StyledToken(style, offset + distance, length);
	}

	/** Whether this is {@code other} moved by {@code distance} characters. */
	boolean isMoved(StyledToken other, int distance) {
		return style == other.style && length == other.length && offset == other.offset + distance;
	}
}
