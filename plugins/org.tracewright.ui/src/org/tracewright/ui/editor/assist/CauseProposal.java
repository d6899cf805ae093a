package org.tracewright.ui.editor.assist;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.tracewright.flow.Diagnostic;
import org.tracewright.ui.Icons;
import org.tracewright.ui.SourceOpener;

/** To go to a fact that led to an error. */
record CauseProposal(Diagnostic.Cause cause) implements ICompletionProposal {

	/** A fact and where it is, in a line. */
	static String text(Diagnostic.Cause cause) {
		String file = cause.position().file();
		return cause.message() + " (" + file.substring(file.lastIndexOf('/') + 1) + ", line " + cause.position().line() + ")";
	}

	@Override
	public void apply(IDocument document) {
		SourceOpener.open(cause.position().file(), cause.position().line());
	}

	@Override
	public String getDisplayString() {
		return "Go to: " + text(cause);
	}

	@Override
	public Image getImage() {
		return Icons.get(Icons.MODULE);
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
