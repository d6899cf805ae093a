package org.tracewright.lang.ide.edit;

import java.util.ArrayList;
import java.util.List;

/** Turns lines into comments, or back where all of them are. */
public final class CommentToggle {

	private CommentToggle() {
	}

	/** The changes for the lines that the selection touches; blank lines stay as they are. */
	public static List<TextChange> toggle(String text, int offset, int length) {
		List<Integer> lines = lines(text, offset, length);
		boolean comment = lines.stream().anyMatch(line -> text.charAt(codeStart(text, line)) != '#');
		int column = lines.stream().mapToInt(line -> codeStart(text, line) - line).min().orElse(0);
		List<TextChange> changes = new ArrayList<>();
		for (int line : lines) {
			int start = codeStart(text, line);
			changes.add(comment ? new TextChange(line + column, 0, "# ") : new TextChange(start, text.startsWith("# ", start) ? 2 : 1, ""));
		}
		return changes;
	}

	/** Starts of the lines that are not blank. */
	private static List<Integer> lines(String text, int offset, int length) {
		List<Integer> lines = new ArrayList<>();
		int end = length > 0 && text.charAt(offset + length - 1) == '\n' ? offset + length - 1 : offset + length;
		for (int line = Indenter.lineStart(text, offset); line >= 0 && line <= end;) {
			int code = codeStart(text, line);
			if (code < text.length() && text.charAt(code) != '\n' && text.charAt(code) != '\r') {
				lines.add(line);
			}
			int next = text.indexOf('\n', line);
			line = next < 0 ? -1 : next + 1;
		}
		return lines;
	}

	private static int codeStart(String text, int line) {
		int at = line;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
			at++;
		}
		return at;
	}
}
