package org.tracewright.ui.editor;

/**
 * An edit of a text.
 *
 * @param removed  the length of what was there
 * @param inserted the length of what is there now
 */
record TextEdit(int offset, int removed, int inserted) {

	/** By how much what stands behind has moved. */
	int distance() {
		return inserted - removed;
	}
}
