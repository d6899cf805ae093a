package org.tracewright.ui.measure;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** As many views in the same places as the perspective of interpreters has, all of them the platform's own: to tell what is waited for without Tracewright. */
public final class PlatformPerspective implements IPerspectiveFactory {

	/** Its identifier in plugin.xml. */
	static final String ID = "org.tracewright.ui.measure.platform";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IPageLayout.ID_BOOKMARKS);
		layout.createFolder("belowRight", IPageLayout.RIGHT, 0.46f, "below").addView(IPageLayout.ID_TASK_LIST);
		layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors).addView(IPageLayout.ID_PROJECT_EXPLORER);
		layout.createFolder("leftBelow", IPageLayout.BOTTOM, 0.55f, "left").addView(IPageLayout.ID_OUTLINE);
		layout.createFolder("right", IPageLayout.RIGHT, 0.5f, editors).addView(IPageLayout.ID_PROP_SHEET);
		IFolderLayout rightBelow = layout.createFolder("rightBelow", IPageLayout.BOTTOM, 0.6f, "right");
		rightBelow.addView(IPageLayout.ID_PROGRESS_VIEW);
		rightBelow.addView("org.eclipse.ui.console.ConsoleView");
		layout.addActionSet("org.eclipse.debug.ui.launchActionSet");
	}
}
