package org.tracewright.ui.editor.structure;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.tracewright.ui.editor.EditorSources;

/** Gives the generic editor an outline where it shows a Python file. */
public final class OutlineAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		boolean ours = type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor && editor.getEditorInput().getName().endsWith(".py")
				&& EditorSources.get().knows(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
		return ours ? type.cast(new OutlinePage((ITextEditor) adaptable)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
