package org.tracewright.ui.graph.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tracewright.lang.ide.bindings.Scope;
import org.tracewright.lang.ide.bindings.ScopeKind;
import org.tracewright.ui.editor.EditorSources;

/** Tells a view when the caret of an editor moves to another function, or another line of it. */
final class CaretTracker implements ISelectionListener {

	private final IWorkbenchPage page;
	private final Consumer<FunctionAtCaret> listener;

	CaretTracker(IWorkbenchPage page, Consumer<FunctionAtCaret> listener) {
		this.page = page;
		this.listener = listener;
		page.addPostSelectionListener(this);
		ITextEditor editor = page.getActiveEditor() == null ? null : page.getActiveEditor().getAdapter(ITextEditor.class);
		if (editor != null) {
			selectionChanged(editor, editor.getSelectionProvider().getSelection());
		}
	}

	void dispose() {
		page.removePostSelectionListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		ITextEditor editor = part instanceof ITextEditor text ? text : null;
		if (editor != null && selection instanceof ITextSelection text) {
			at(editor, text.getOffset()).ifPresent(listener);
		}
	}

	private static Optional<FunctionAtCaret> at(ITextEditor editor, int offset) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return EditorSources.get().source(document).filter(source -> source.file() != null).map(source -> {
			Scope scope = source.model().bindings().scopeAt(offset);
			while (scope != null && (scope.kind() != ScopeKind.FUNCTION || scope.name().isEmpty())) {
				scope = scope.parent();
			}
			int line = source.model().parse().lines().line(offset);
			return new FunctionAtCaret(source.file().getProject(), source.model().file(), scope == null ? null : scope.name(), line,
					scope == null ? 0 : scope.range().line());
		});
	}
}
