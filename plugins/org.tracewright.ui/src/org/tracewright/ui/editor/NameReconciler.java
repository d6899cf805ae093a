package org.tracewright.ui.editor;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.swt.custom.StyledText;
import org.tracewright.lang.ide.services.NameRoles;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.ui.editor.structure.ModelReconciler;

/** Finds out what the names of a text stand for when it has not changed for a while, and has them coloured. */
public final class NameReconciler extends ModelReconciler {

	@Override
	protected void update(SourceModel model, IDocument document) {
		List<StyledToken> names = EditorSources.get().source(document).map(source -> NameRoles.of(model, source.workspace())).orElse(List.of()).stream()
				.map(name -> new StyledToken(NameStyle.of(name.role()), name.range().offset(), name.range().length())).toList();
		ITextViewer viewer = viewer();
		StyledText widget = viewer == null ? null : viewer.getTextWidget();
		if (widget != null && !widget.isDisposed()) {
			widget.getDisplay().asyncExec(() -> show(viewer, document, model.text(), names));
		}
	}

	/** A text that has been changed meanwhile is analysed once more. */
	private static void show(ITextViewer viewer, IDocument document, String text, List<StyledToken> names) {
		StyledText widget = viewer.getTextWidget();
		if (widget == null || widget.isDisposed() || viewer.getDocument() != document || !document.get().equals(text)) {
			return;
		}
		IRegion damage = TokenPresenter.of(widget).map(presenter -> presenter.setNames(names)).orElse(null);
		if (damage != null && viewer instanceof ITextViewerExtension2 drawn) {
			drawn.invalidateTextPresentation(damage.getOffset(), damage.getLength());
		}
	}
}
