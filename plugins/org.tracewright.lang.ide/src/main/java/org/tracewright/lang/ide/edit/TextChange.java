package org.tracewright.lang.ide.edit;

import java.util.Comparator;
import java.util.List;

/** Replaces a stretch of a text. */
public record TextChange(int offset, int length, String text) {

	/** The text after changes that do not overlap. */
	public static String apply(String text, List<TextChange> changes) {
		StringBuilder result = new StringBuilder(text);
		changes.stream().sorted(Comparator.comparingInt(TextChange::offset).reversed())
				.forEach(change -> result.replace(change.offset, change.offset + change.length, change.text));
		return result.toString();
	}
}
