package org.tracewright.ui.graph.view;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Source in the middle, projects and outline at the left, graph and types at the right, problems and console below. */
public final class InterpreterPerspective implements IPerspectiveFactory {

	private static final String CONSOLE = "org.eclipse.ui.console.ConsoleView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors);
		left.addView(IPageLayout.ID_PROJECT_EXPLORER);
		layout.createFolder("leftBelow", IPageLayout.BOTTOM, 0.55f, "left").addView(IPageLayout.ID_OUTLINE);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.52f, editors);
		right.addView(ControlFlowView.ID);
		layout.createFolder("rightBelow", IPageLayout.BOTTOM, 0.62f, "right").addView(TypesView.ID);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(CONSOLE);
		layout.addNewWizardShortcut("org.tracewright.ui.newProject");
		layout.addShowViewShortcut(ControlFlowView.ID);
		layout.addShowViewShortcut(TypesView.ID);
	}
}
