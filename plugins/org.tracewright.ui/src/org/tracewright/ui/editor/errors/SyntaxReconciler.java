package org.tracewright.ui.editor.errors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.tracewright.core.build.MarkedRange;
import org.tracewright.core.build.Markers;
import org.tracewright.lang.SyntaxError;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.editor.structure.ModelReconciler;

/**
 * Shows the syntax errors of a text as it is edited. What the builder has made a marker of is not shown twice, and the marker of an error that the text no longer has is not drawn until the builder takes it away.
 */
public final class SyntaxReconciler extends ModelReconciler {

	/** An error at a place of the text. */
	private record Mistake(int offset, String message) {
	}

	private final IAnnotationModelListener listener = changed -> showSoon();
	/** Whether the annotations will be looked at: they change in bursts. */
	private final AtomicBoolean due = new AtomicBoolean();
	private IAnnotationModel annotations;
	private String text = "";
	private List<SyntaxError> errors = List.of();

	@Override
	public void uninstall() {
		listenTo(null);
		super.uninstall();
	}

	@Override
	protected void update(SourceModel model, IDocument document) {
		UiThread.later(() -> {
			text = model.text();
			errors = model.parse().errors();
			listenTo(viewer() instanceof ISourceViewer source && source.getTextWidget() != null ? source.getAnnotationModel() : null);
			show();
		});
	}

	private void listenTo(IAnnotationModel model) {
		if (annotations != model) {
			if (annotations != null) {
				annotations.removeAnnotationModelListener(listener);
			}
			annotations = model;
			if (model != null) {
				model.addAnnotationModelListener(listener);
			}
		}
	}

	private void showSoon() {
		if (due.compareAndSet(false, true)) {
			UiThread.later(this::show);
		}
	}

	/** A text that has been changed meanwhile is looked at once more. */
	private void show() {
		due.set(false);
		IDocument document = viewer().getDocument();
		if (!(annotations instanceof IAnnotationModelExtension model) || document == null || !document.get().equals(text)) {
			return;
		}
		Map<Mistake, Position> missing = new HashMap<>();
		for (SyntaxError error : errors) {
			MarkedRange range = MarkedRange.of(text, error.offset(), error.length());
			missing.put(new Mistake(range.offset(), error.message()), new Position(range.offset(), range.end() - range.offset()));
		}
		Set<Mistake> marked = new HashSet<>();
		PlacedAnnotations.of(annotations, MarkerAnnotation.class).forEach((annotation, position) -> {
			if (annotation.getMarker().getAttribute(Markers.CODE, "").equals(SyntaxAnnotation.CODE)) {
				Mistake mistake = new Mistake(position.offset, annotation.getMarker().getAttribute(IMarker.MESSAGE, ""));
				marked.add(mistake);
				draw(model, annotation, position, missing.containsKey(mistake));
			}
		});
		missing.keySet().removeAll(marked);
		List<Annotation> gone = new ArrayList<>();
		PlacedAnnotations.of(annotations, SyntaxAnnotation.class).forEach((annotation, position) -> {
			if (missing.remove(new Mistake(position.offset, annotation.getText())) == null) {
				gone.add(annotation);
			}
		});
		if (!gone.isEmpty() || !missing.isEmpty()) {
			Map<Annotation, Position> added = new HashMap<>();
			missing.forEach((mistake, position) -> added.put(new SyntaxAnnotation(mistake.message), position));
			model.replaceAnnotations(gone.toArray(Annotation[]::new), added);
		}
	}

	private static void draw(IAnnotationModelExtension model, Annotation annotation, Position position, boolean holds) {
		if (annotation.isMarkedDeleted() == holds) {
			annotation.markDeleted(!holds);
			model.modifyAnnotationPosition(annotation, position);
		}
	}
}
