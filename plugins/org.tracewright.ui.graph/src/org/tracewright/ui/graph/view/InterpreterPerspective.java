package org.tracewright.ui.graph.view;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tracewright.ui.trace.HotLoopsView;
import org.tracewright.ui.trace.TraceView;

/** Source in the middle, projects and outline at the left, graph, types and console at the right; below, as wide as the window, problems and hot loops, and beside them the trace of the selected loop. */
public final class InterpreterPerspective implements IPerspectiveFactory {

	/** The menu Run and its buttons. */
	private static final String RUN = "org.eclipse.debug.ui.launchActionSet";
	private static final String CONSOLE = "org.eclipse.ui.console.ConsoleView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(HotLoopsView.ID);
		layout.createFolder("belowRight", IPageLayout.RIGHT, 0.46f, "below").addView(TraceView.ID);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors);
		left.addView(IPageLayout.ID_PROJECT_EXPLORER);
		layout.createFolder("leftBelow", IPageLayout.BOTTOM, 0.55f, "left").addView(IPageLayout.ID_OUTLINE);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.5f, editors);
		right.addView(ControlFlowView.ID);
		IFolderLayout rightBelow = layout.createFolder("rightBelow", IPageLayout.BOTTOM, 0.6f, "right");
		rightBelow.addView(TypesView.ID);
		rightBelow.addView(CONSOLE);
		layout.addActionSet(RUN);
		layout.addNewWizardShortcut("org.tracewright.ui.newProject");
		layout.addShowViewShortcut(ControlFlowView.ID);
		layout.addShowViewShortcut(TypesView.ID);
		layout.addShowViewShortcut(HotLoopsView.ID);
		layout.addShowViewShortcut(TraceView.ID);
	}
}
