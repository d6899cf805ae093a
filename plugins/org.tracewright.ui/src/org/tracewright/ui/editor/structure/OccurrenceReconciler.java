package org.tracewright.ui.editor.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.text.ITextSelection;
import org.tracewright.lang.ide.bindings.Occurrence;
import org.tracewright.lang.ide.services.Navigation;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.ui.editor.EditorSources;

/** Marks the other places of the name at the caret, those that write it apart from those that read it. */
public final class OccurrenceReconciler extends ModelReconciler {

	private static final String READ = "org.tracewright.ui.occurrence";
	private static final String WRITE = "org.tracewright.ui.writeOccurrence";

	private final ISelectionChangedListener listener = this::caretMoved;
	private List<Annotation> shown = List.of();

	@Override
	public void install(ITextViewer textViewer) {
		super.install(textViewer);
		textViewer.getSelectionProvider().addSelectionChangedListener(listener);
		if (textViewer instanceof org.eclipse.jface.viewers.IPostSelectionProvider post) {
			post.addPostSelectionChangedListener(listener);
		}
	}

	@Override
	public void uninstall() {
		if (viewer() != null) {
			viewer().getSelectionProvider().removeSelectionChangedListener(listener);
		}
		super.uninstall();
	}

	private void caretMoved(SelectionChangedEvent event) {
		if (event.getSelection() instanceof ITextSelection selection) {
			EditorSources.get().source(viewer().getDocument()).ifPresent(source -> mark(source.model(), selection.getOffset()));
		}
	}

	@Override
	protected void update(SourceModel model, IDocument document) {
		viewer().getTextWidget().getDisplay().asyncExec(() -> {
			if (viewer() != null && viewer().getTextWidget() != null && !viewer().getTextWidget().isDisposed()) {
				mark(model, viewer().getSelectedRange().x);
			}
		});
	}

	private void mark(SourceModel model, int offset) {
		IAnnotationModel annotations = viewer() instanceof ISourceViewer source ? source.getAnnotationModel() : null;
		if (!(annotations instanceof IAnnotationModelExtension extension)) {
			return;
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (Occurrence occurrence : Navigation.occurrences(model, offset)) {
			Annotation annotation = new Annotation(occurrence.writes() ? WRITE : READ, false, occurrence.symbol().name());
			added.put(annotation, new Position(occurrence.range().offset(), occurrence.range().length()));
		}
		extension.replaceAnnotations(shown.toArray(Annotation[]::new), added);
		shown = new ArrayList<>(added.keySet());
	}
}
