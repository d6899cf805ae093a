package org.tracewright.ui.editor.command;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tracewright.lang.ide.edit.CommentToggle;
import org.tracewright.ui.editor.EditorSources;

/** Turns the selected lines into comments, or back. */
public final class ToggleComment extends TextCommand {

	@Override
	void run(ITextEditor editor, EditorSources.Source source, ITextSelection selection) {
		apply(editor, CommentToggle.toggle(source.model().text(), selection.getOffset(), selection.getLength()), selection);
	}
}
