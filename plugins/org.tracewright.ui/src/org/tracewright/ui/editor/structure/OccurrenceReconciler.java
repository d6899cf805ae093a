package org.tracewright.ui.editor.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.tracewright.lang.ide.bindings.Occurrence;
import org.tracewright.lang.ide.services.Navigation;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.editor.EditorSources;

/** Marks the other places of the name at the caret, those that write it apart from those that read it. */
public final class OccurrenceReconciler extends ModelReconciler {

	private static final String READ = "org.tracewright.ui.occurrence";
	private static final String WRITE = "org.tracewright.ui.writeOccurrence";

	/** Milliseconds for which the caret rests before names are marked. */
	private static final int REST = 100;

	private final ISelectionChangedListener listener = this::caretMoved;
	private final Job marker = Job.createSystem("Occurrences of the name at the caret", (ICoreRunnable) monitor -> find());
	private List<Annotation> shown = List.of();
	private volatile int offset;

	@Override
	public void install(ITextViewer textViewer) {
		super.install(textViewer);
		textViewer.getSelectionProvider().addSelectionChangedListener(listener);
		if (textViewer instanceof IPostSelectionProvider post) {
			post.addPostSelectionChangedListener(listener);
		}
	}

	@Override
	public void uninstall() {
		marker.cancel();
		if (viewer() != null) {
			viewer().getSelectionProvider().removeSelectionChangedListener(listener);
		}
		if (viewer() instanceof IPostSelectionProvider post) {
			post.removePostSelectionChangedListener(listener);
		}
		super.uninstall();
	}

	private void caretMoved(SelectionChangedEvent event) {
		if (event.getSelection() instanceof ITextSelection selection) {
			offset = selection.getOffset();
			marker.cancel();
			marker.schedule(REST);
		}
	}

	@Override
	protected void update(SourceModel model, IDocument document) {
		marker.schedule();
	}

	private void find() {
		EditorSources.get().source(viewer().getDocument()).ifPresent(source -> {
			Map<Annotation, Position> found = new HashMap<>();
			for (Occurrence occurrence : Navigation.occurrences(source.model(), offset)) {
				Annotation annotation = new Annotation(occurrence.writes() ? WRITE : READ, false, occurrence.symbol().name());
				found.put(annotation, new Position(occurrence.range().offset(), occurrence.range().length()));
			}
			UiThread.later(() -> mark(source.model().text(), found));
		});
	}

	/** A text that has been changed meanwhile is looked at once more. */
	private void mark(String text, Map<Annotation, Position> found) {
		IDocument document = viewer().getDocument();
		if (document != null && document.get().equals(text) && viewer() instanceof ISourceViewer source && source.getAnnotationModel() instanceof IAnnotationModelExtension annotations
				&& !(shown.isEmpty() && found.isEmpty())) {
			annotations.replaceAnnotations(shown.toArray(Annotation[]::new), found);
			shown = List.copyOf(found.keySet());
		}
	}
}
