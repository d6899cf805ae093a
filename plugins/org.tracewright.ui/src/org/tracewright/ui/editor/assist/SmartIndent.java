package org.tracewright.ui.editor.assist;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.tracewright.lang.ide.edit.Indenter;

/** Indents new lines, takes {@code else} and the like back to their statement, turns tabs into blanks, and closes brackets and quotes. */
public final class SmartIndent implements IAutoEditStrategy {

	private static final String OPENING = "([{";
	private static final String CLOSING = ")]}";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!command.doit || command.text == null) {
			return;
		}
		try {
			customize(document, command);
		} catch (BadLocationException outside) {
			// The command names a place that the document has not got: it will be refused anyway.
			return;
		}
	}

	private static void customize(IDocument document, DocumentCommand command) throws BadLocationException {
		if (command.text.equals("\t")) {
			int column = command.offset - document.getLineInformationOfOffset(command.offset).getOffset();
			command.text = " ".repeat(4 - column % 4);
		} else if (isLineBreak(command.text)) {
			command.text += Indenter.newLine(document.get(0, command.offset), command.offset);
		} else if (command.text.equals(":") && command.length == 0) {
			rejoin(document, command);
		} else if (command.text.length() == 1 && command.length == 0) {
			pair(document, command);
		}
	}

	private static boolean isLineBreak(String text) {
		return text.equals("\n") || text.equals("\r\n") || text.equals("\r");
	}

	private static void rejoin(IDocument document, DocumentCommand command) throws BadLocationException {
		int start = document.getLineInformationOfOffset(command.offset).getOffset();
		String text = document.get(0, command.offset) + ":";
		String wanted = Indenter.rejoin(text, start);
		String line = text.substring(start);
		String own = line.substring(0, line.length() - line.stripLeading().length());
		if (wanted.length() < own.length()) {
			command.offset = start;
			command.length = line.length() - 1;
			command.text = wanted + line.stripLeading();
			command.shiftsCaret = true;
		}
	}

	private static void pair(IDocument document, DocumentCommand command) throws BadLocationException {
		char typed = command.text.charAt(0);
		char next = command.offset < document.getLength() ? document.getChar(command.offset) : '\n';
		boolean quote = typed == '"' || typed == '\'';
		if (typed == next && (quote || CLOSING.indexOf(typed) >= 0)) {
			command.text = "";
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
			return;
		}
		char before = command.offset > 0 ? document.getChar(command.offset - 1) : '\n';
		boolean free = !Character.isJavaIdentifierPart(next) && !(quote && (Character.isLetterOrDigit(before) || before == typed));
		int opening = OPENING.indexOf(typed);
		if (free && (opening >= 0 || quote)) {
			command.text += opening >= 0 ? CLOSING.charAt(opening) : typed;
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
		}
	}
}
