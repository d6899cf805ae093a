package org.tracewright.ui.editor.assist;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.tracewright.core.build.Markers;
import org.tracewright.flow.Diagnostic;
import org.tracewright.lang.ide.edit.QuickFix;
import org.tracewright.lang.ide.edit.QuickFixes;
import org.tracewright.lang.ide.edit.TextChange;
import org.tracewright.ui.Icons;
import org.tracewright.ui.editor.EditorSources;
import org.tracewright.ui.editor.errors.PlacedAnnotations;
import org.tracewright.ui.editor.errors.SyntaxAnnotation;

/** Proposes corrections of the errors at the caret, and to go to the facts that led to them. */
public final class Corrections implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		ISourceViewer viewer = context.getSourceViewer();
		IAnnotationModel annotations = viewer.getAnnotationModel();
		List<ICompletionProposal> proposals = new ArrayList<>();
		PlacedAnnotations.of(annotations, Annotation.class).forEach((annotation, position) -> {
			if (canFix(annotation) && sameLine(viewer.getDocument(), position, context.getOffset())) {
				propose(viewer, annotation, position, proposals);
			}
		});
		return proposals.toArray(ICompletionProposal[]::new);
	}

	private static boolean sameLine(IDocument document, Position position, int offset) {
		try {
			return document.getLineOfOffset(position.offset) == document.getLineOfOffset(offset);
		} catch (BadLocationException changed) {
			return false;
		}
	}

	private static void propose(ISourceViewer viewer, Annotation annotation, Position position, List<ICompletionProposal> proposals) {
		IMarker marker = annotation instanceof MarkerAnnotation marked ? marked.getMarker() : null;
		String code = marker == null ? SyntaxAnnotation.CODE : marker.getAttribute(Markers.CODE, "");
		String message = marker == null ? annotation.getText() : marker.getAttribute(IMarker.MESSAGE, "");
		EditorSources.get().source(viewer.getDocument()).ifPresent(source -> {
			for (QuickFix fix : QuickFixes.of(source.model(), code, message, position.offset, source.workspace())) {
				TextChange change = fix.change();
				proposals.add(new CompletionProposal(change.text(), change.offset(), change.length(), change.text().length(), Icons.get(Icons.TEMPLATE), fix.label(), null,
						CorrectionPreview.of(source.model().text(), change)));
			}
		});
		List<Diagnostic.Cause> causes = marker == null ? List.of() : Markers.causes(marker);
		causes.stream().filter(cause -> cause.position().isKnown()).forEach(cause -> proposals.add(new CauseProposal(cause)));
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof SyntaxAnnotation
				|| annotation instanceof MarkerAnnotation marker && !annotation.isMarkedDeleted() && !marker.getMarker().getAttribute(Markers.CODE, "").isEmpty();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
