package org.tracewright.ui.editor.structure;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.Reconciler;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.ui.editor.EditorSources;

/** Does something with the source model when the text has not changed for a while, off the user interface's thread. */
public abstract class ModelReconciler extends Reconciler {

	private static final int DELAY = 200;

	private ITextViewer viewer;

	protected ModelReconciler() {
		setDelay(DELAY);
		setReconcilingStrategy(new Strategy(), IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		super.install(textViewer);
	}

	/** The viewer that this is installed on. */
	protected final ITextViewer viewer() {
		return viewer;
	}

	/** Called off the user interface's thread. */
	protected abstract void update(SourceModel model, IDocument document);

	private final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

		private IDocument document;

		@Override
		public void setDocument(IDocument newDocument) {
			document = newDocument;
		}

		@Override
		public void reconcile(DirtyRegion dirty, IRegion region) {
			run();
		}

		@Override
		public void reconcile(IRegion region) {
			run();
		}

		@Override
		public void initialReconcile() {
			run();
		}

		private void run() {
			EditorSources.get().source(document).ifPresent(source -> update(source.model(), document));
		}

		@Override
		public void setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor monitor) {
			// A run takes milliseconds: there is nothing to report.
		}
	}
}
