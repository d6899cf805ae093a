package org.tracewright.lang.ide.lsp;

import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.tracewright.lang.LineTable;

/** The client's changes to a text, one after the other. */
final class TextSync {

	private TextSync() {
	}

	/** The text behind the changes; each one's range is in the text that the ones before it left, one without a range is the whole text. */
	static String apply(String text, List<TextDocumentContentChangeEvent> changes) {
		String current = text;
		for (TextDocumentContentChangeEvent change : changes) {
			current = change.getRange() == null ? change.getText() : replaced(current, change.getRange(), change.getText());
		}
		return current;
	}

	private static String replaced(String text, Range range, String by) {
		LineTable lines = new LineTable(text);
		return text.substring(0, Places.offset(lines, text.length(), range.getStart())) + by + text.substring(Places.offset(lines, text.length(), range.getEnd()));
	}
}
