package org.tracewright.ui.editor.assist;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.tracewright.core.build.Markers;

/** Shows the facts that led to an error, below what is wrong, which the editor shows by itself. */
public final class CausesHover implements ITextHover, ITextHoverExtension {

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		List<String> causes = new ArrayList<>();
		IAnnotationModel annotations = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
		if (annotations != null) {
			for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
				Annotation annotation = all.next();
				Position position = annotations.getPosition(annotation);
				if (annotation instanceof MarkerAnnotation error && position != null && position.includes(region.getOffset())) {
					Markers.causes(error.getMarker()).stream().map(CauseProposal::text).map(TypeHover::escaped).forEach(causes::add);
				}
			}
		}
		return causes.isEmpty() ? null : String.join("<br>", causes);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return TypeHover.CONTROL;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}
}
