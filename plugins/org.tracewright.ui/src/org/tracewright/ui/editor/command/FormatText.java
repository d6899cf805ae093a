package org.tracewright.ui.editor.command;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tracewright.lang.ide.edit.Formatter;
import org.tracewright.ui.editor.EditorSources;

/** Formats the whole text; one with syntax errors stays as it is. */
public final class FormatText extends TextCommand {

	@Override
	void run(ITextEditor editor, EditorSources.Source source, ITextSelection selection) {
		if (source.model().parse().hasErrors()) {
			Refusal.show(editor, "A text with syntax errors is not formatted");
		}
		apply(editor, Formatter.format(source.model()), selection);
	}
}
