package org.tracewright.ui.editor.assist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.tracewright.core.build.Markers;
import org.tracewright.ui.editor.errors.PlacedAnnotations;

/** Shows the facts that led to an error, below what is wrong, which the editor shows by itself. */
public final class CausesHover implements ITextHover, ITextHoverExtension {

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		List<String> causes = errors(viewer, region.getOffset()).keySet().stream().flatMap(error -> Markers.causes(error.getMarker()).stream()).map(CauseProposal::text)
				.map(TypeHover::escaped).toList();
		return causes.isEmpty() ? null : String.join("<br>", causes);
	}

	/** The errors that are drawn at an offset, or end there, with their places: those for which the platform tells what is wrong. */
	private static Map<MarkerAnnotation, Position> errors(ITextViewer viewer, int offset) {
		IAnnotationModel annotations = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
		Map<MarkerAnnotation, Position> errors = annotations == null ? new HashMap<>() : PlacedAnnotations.of(annotations, MarkerAnnotation.class);
		errors.entrySet().removeIf(error -> error.getKey().isMarkedDeleted() || offset < error.getValue().offset || offset > error.getValue().offset + error.getValue().length);
		return errors;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return TypeHover.CONTROL;
	}

	/** What is marked there: the platform shows what several hovers tell for the place that they have in common. */
	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return errors(viewer, offset).values().stream().findFirst().map(position -> (IRegion) new Region(position.offset, position.length)).orElse(null);
	}
}
