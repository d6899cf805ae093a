package org.tracewright.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

/**
 * What has a style in a document. After an edit only the functions and classes around it are read again, from one at the left margin to the next one behind it, where these are sound by themselves; else, as after several
 * edits, the whole text. The result is the same.
 */
final class DocumentTokens {

	/** Its import makes {@code print} a name in all lines that follow. */
	private static final String NO_STATEMENT = "print_function";

	private final IDocument document;
	private List<StyledToken> tokens = List.of();
	private long stamp = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
	private boolean printIsName;
	/** The edit since the tokens were found, and whether it is the only one. */
	private TextEdit edit;
	private boolean editedOnce;

	DocumentTokens(IDocument document) {
		this.document = document;
	}

	/** The document is going to be edited. */
	void edit(DocumentEvent event) {
		editedOnce = edit == null && stamp == modificationStamp();
		edit = new TextEdit(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
	}

	/** The tokens of the document as it is. */
	List<StyledToken> get() {
		if (stamp != modificationStamp()) {
			String text = document.get();
			boolean wasName = printIsName;
			printIsName = text.contains(NO_STATEMENT);
			boolean apart = editedOnce && !wasName && !printIsName;
			tokens = (apart ? readAround(text) : Optional.<List<StyledToken>>empty()).orElseGet(() -> RpythonTokens.of(text));
			stamp = modificationStamp();
		}
		edit = null;
		editedOnce = false;
		return tokens;
	}

	/** The state of the document of which {@link #get()} told last. */
	long stamp() {
		return stamp;
	}

	private long modificationStamp() {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	private Optional<List<StyledToken>> readAround(String text) {
		int first = -1;
		int last = 0;
		for (; last < tokens.size(); last++) {
			StyledToken token = tokens.get(last);
			if (token.end() < edit.offset() && beginsDefinition(text, token, token.offset())) {
				first = last;
			} else if (token.offset() > edit.offset() + edit.removed() && beginsDefinition(text, token, token.offset() + edit.distance())) {
				break;
			}
		}
		if (first < 0) {
			return Optional.empty();
		}
		int start = tokens.get(first).offset();
		int end = last == tokens.size() ? text.length() : tokens.get(last).offset() + edit.distance();
		int before = first;
		int behind = last;
		return RpythonTokens.ofSound(text.substring(start, end)).map(part -> join(before, start, part, behind));
	}

	/** Whether a token of the text before the edit, which is now at that offset, is the first of a function or class at the left margin: nothing is open there, whatever was in front. */
	private static boolean beginsDefinition(String text, StyledToken token, int offset) {
		boolean atMargin = offset > 0 && (text.charAt(offset - 1) == '\n' || text.charAt(offset - 1) == '\r');
		return atMargin && (token.style() == TokenStyle.DECORATOR || token.style() == TokenStyle.KEYWORD && (text.startsWith("def ", offset) || text.startsWith("class ", offset)));
	}

	private List<StyledToken> join(int before, int start, List<StyledToken> part, int behind) {
		List<StyledToken> all = new ArrayList<>(tokens.subList(0, before));
		part.forEach(token -> all.add(token.moved(start)));
		tokens.subList(behind, tokens.size()).forEach(token -> all.add(token.moved(edit.distance())));
		return all;
	}
}
