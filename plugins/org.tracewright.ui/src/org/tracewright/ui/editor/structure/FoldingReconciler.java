package org.tracewright.ui.editor.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.tracewright.lang.ide.services.Folding;
import org.tracewright.lang.ide.services.Folding.Fold;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.ui.UiThread;

/** Keeps the folds of an editor up to date; those that stay keep their state. */
public final class FoldingReconciler extends ModelReconciler {

	@Override
	protected void update(SourceModel model, IDocument document) {
		if (viewer() instanceof ProjectionViewer projection && projection.getProjectionAnnotationModel() == null) {
			// An editor that is still being opened gets its folds with the end of what that thread is doing.
			UiThread.await();
		}
		// It may be closed at any time.
		ProjectionAnnotationModel annotations = viewer() instanceof ProjectionViewer projection ? projection.getProjectionAnnotationModel() : null;
		if (annotations != null) {
			update(annotations, model, document);
		}
	}

	private static void update(ProjectionAnnotationModel annotations, SourceModel model, IDocument document) {
		Set<Position> wanted = new HashSet<>();
		for (Fold fold : Folding.of(model)) {
			Position position = position(document, fold);
			if (position != null) {
				wanted.add(position);
			}
		}
		Set<Annotation> gone = new HashSet<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (!wanted.remove(annotations.getPosition(annotation))) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		annotations.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
	}

	private static Position position(IDocument document, Fold fold) {
		try {
			int start = document.getLineOffset(fold.firstLine() - 1);
			int last = Math.min(fold.lastLine(), document.getNumberOfLines());
			return new Position(start, document.getLineOffset(last - 1) + document.getLineLength(last - 1) - start);
		} catch (BadLocationException changed) {
			return null;
		}
	}
}
