package org.tracewright.lang;

import java.util.Arrays;

/** The offsets at which the lines of a text begin. A line ends with LF, CR, or CR LF. */
public final class LineTable {
	private final int[] starts;
	private final int length;

	/** Walks over the text once. */
	public LineTable(String text) {
		int[] found = new int[text.length() / 24 + 16];
		int count = 1;
		length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			boolean endsLine = c == '\n' || c == '\r' && !(i + 1 < length && text.charAt(i + 1) == '\n');
			if (endsLine) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/** The number of lines; a text that ends with a line break has an empty last line. */
	public int lineCount() {
		return starts.length;
	}

	/** The line of an offset, from 1. */
	public int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : ~found;
	}

	/** The column of an offset, from 1. */
	public int column(int offset) {
		return offset - starts[line(offset) - 1] + 1;
	}

	/** The offset at which a line (from 1) begins. */
	public int startOfLine(int line) {
		return starts[line - 1];
	}

	/** The offset of a column, from 1, of a line that the text has; its end for places behind that, and the line's beginning for column 0, which is unknown. */
	public int offset(int line, int column) {
		return Math.min(length, startOfLine(line) + Math.max(0, column - 1));
	}

	/** A range with the line and column of its start. */
	public SourceRange range(int offset, int length) {
		int line = line(offset);
		return new SourceRange(offset, length, line, offset - starts[line - 1] + 1);
	}
}
