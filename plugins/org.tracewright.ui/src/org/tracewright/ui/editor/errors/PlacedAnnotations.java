package org.tracewright.ui.editor.errors;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/** The annotations of a text and where they are. */
public final class PlacedAnnotations {

	private PlacedAnnotations() {
	}

	/** Those of a kind, in the order of the model, with their places. */
	public static <T extends Annotation> Map<T, Position> of(IAnnotationModel annotations, Class<T> kind) {
		Map<T, Position> found = new LinkedHashMap<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = annotations.getPosition(annotation);
			if (kind.isInstance(annotation) && position != null) {
				found.put(kind.cast(annotation), position);
			}
		}
		return found;
	}
}
