package org.tracewright.ui.editor.command;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** A sentence in the status line why a command did nothing. It goes when the caret moves, or another part becomes active. */
final class Refusal implements ISelectionListener {

	private final ITextEditor editor;
	private final ISelection place;

	private Refusal(ITextEditor editor) {
		this.editor = editor;
		place = editor.getSelectionProvider().getSelection();
	}

	/** Shows it. */
	static void show(ITextEditor editor, String why) {
		status(editor).setErrorMessage(why);
		editor.getSite().getPage().addPostSelectionListener(new Refusal(editor));
	}

	private static IStatusLineManager status(ITextEditor editor) {
		return ((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager();
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		// That of the caret's last move comes late.
		if (part != editor || !selection.equals(place)) {
			status(editor).setErrorMessage(null);
			editor.getSite().getPage().removePostSelectionListener(this);
		}
	}
}
