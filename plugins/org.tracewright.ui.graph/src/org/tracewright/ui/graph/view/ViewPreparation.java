package org.tracewright.ui.graph.view;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.ScalableFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.IStartup;
import org.tracewright.ui.editor.EditorPreparation;
import org.tracewright.ui.graph.model.LayeredLayout;

/** Does in the background what takes long the first time, so that it does not when a user opens a view. */
public final class ViewPreparation implements IStartup {

	@Override
	public void earlyStartup() {
		EditorPreparation.later(ViewPreparation::prepare);
	}

	private static void prepare(IProgressMonitor monitor) {
		// Its format of percentages reads tables of all the world's languages. No figure is made: some wait for the thread of the user interface.
		new ZoomManager((ScalableFigure) null, (Viewport) null);
		LayeredLayout.prepare(monitor::isCanceled);
	}
}
