package org.tracewright.ui.wizard;

import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;

/** What quick assist asks with for an offset. */
record QuickAssistContext(ISourceViewer viewer, int offset) implements IQuickAssistInvocationContext {

	@Override
	public int getOffset() {
		return offset;
	}

	@Override
	public int getLength() {
		return 0;
	}

	@Override
	public ISourceViewer getSourceViewer() {
		return viewer;
	}
}
