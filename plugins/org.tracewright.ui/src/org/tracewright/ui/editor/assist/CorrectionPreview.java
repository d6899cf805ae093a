package org.tracewright.ui.editor.assist;

import java.util.List;

import org.tracewright.lang.ide.edit.TextChange;

/** What a text would look like after a correction: the lines that it changes, between those around them, with what is new in bold. */
final class CorrectionPreview {

	/** So many lines are shown before and behind the change. */
	private static final int AROUND = 2;

	private CorrectionPreview() {
	}

	/** As HTML, for what is shown beside a list of proposals. */
	static String of(String text, TextChange change) {
		String before = indented(String.join("\n", last(text.substring(0, change.offset()))));
		String behind = String.join("\n", first(text.substring(change.offset() + change.length())));
		return "<pre>" + TypeHover.escaped(before) + "<b>" + TypeHover.escaped(change.text()) + "</b>" + TypeHover.escaped(behind) + "</pre>";
	}

	/** What shows the preview would drop spaces at its beginning, and then put the bold letters as much too far behind. */
	private static String indented(String text) {
		String code = text.stripLeading();
		return "\u00a0".repeat(text.length() - code.length()) + code;
	}

	/** The rest of a line, and the lines before it. */
	private static List<String> last(String text) {
		List<String> lines = List.of(text.split("\\R", -1));
		return lines.subList(Math.max(0, lines.size() - 1 - AROUND), lines.size());
	}

	private static List<String> first(String text) {
		return text.lines().limit(1 + AROUND).toList();
	}
}
