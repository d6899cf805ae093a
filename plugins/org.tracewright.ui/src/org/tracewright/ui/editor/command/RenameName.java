package org.tracewright.ui.editor.command;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tracewright.ui.editor.EditorSources;
import org.tracewright.ui.editor.rename.RenameRefactoring;
import org.tracewright.ui.editor.rename.RenameWizard;

/** Asks for another name for what stands at the caret, and gives it that in all files of the project. */
public final class RenameName extends TextCommand {

	@Override
	void run(ITextEditor editor, EditorSources.Source source, ITextSelection selection) {
		RenameRefactoring refactoring = new RenameRefactoring(source, selection.getOffset());
		try {
			new RefactoringWizardOpenOperation(new RenameWizard(refactoring)).run(editor.getSite().getShell(), "Rename");
		} catch (InterruptedException cancelled) {
			// Its user did not want to wait for what is at work in the workspace.
		}
	}
}
