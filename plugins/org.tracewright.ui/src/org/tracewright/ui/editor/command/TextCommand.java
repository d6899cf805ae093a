package org.tracewright.ui.editor.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.tracewright.lang.ide.edit.TextChange;
import org.tracewright.ui.editor.EditorSources;

/** A command on the text of the active RPython editor. */
abstract class TextCommand extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
		IDocument document = editor == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
		Optional<EditorSources.Source> source = EditorSources.get().source(document);
		if (source.isPresent() && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			run(editor, source.get(), selection);
		}
		return null;
	}

	/** Does the command's work. */
	abstract void run(ITextEditor editor, EditorSources.Source source, ITextSelection selection);

	/** Changes the editor's text, in one step for who undoes it, and selects the same text as before; a text that can only be read is refused. */
	static void apply(ITextEditor editor, List<TextChange> changes, ITextSelection selection) {
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		if (changes.isEmpty() || target == null) {
			return;
		} else if (editor instanceof ITextEditorExtension2 input && !input.validateEditorInputState()) {
			Refusal.show(editor, editor.getTitle() + " can only be read");
			return;
		}
		MultiTextEdit edit = new MultiTextEdit();
		changes.forEach(change -> edit.addChild(new ReplaceEdit(change.offset(), change.length(), change.text())));
		Position selected = new Position(selection.getOffset(), selection.getLength());
		target.beginCompoundChange();
		try {
			target.getDocument().addPosition(selected);
			edit.apply(target.getDocument());
			editor.selectAndReveal(selected.getOffset(), selected.getLength());
		} catch (BadLocationException impossible) {
			throw new IllegalStateException("the changes are those of another text", impossible);
		} finally {
			target.getDocument().removePosition(selected);
			target.endCompoundChange();
		}
	}
}
