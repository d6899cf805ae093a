package org.tracewright.ui.editor.structure;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.tracewright.ui.UiThread;

/**
 * Has the Outline view show the editor that the workbench starts with. By itself it looks for one only when it is made, which at the left of the editors is before them, and when one is activated, which does not happen while
 * another view is active.
 */
public final class OutlineAtStart implements IStartup {

	@Override
	public void earlyStartup() {
		UiThread.later(OutlineAtStart::show);
	}

	private static void show() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			IWorkbenchPage page = window.getActivePage();
			IViewReference outline = page == null ? null : page.findViewReference(IPageLayout.ID_OUTLINE);
			IEditorPart editor = outline == null ? null : page.getActiveEditor();
			if (editor != null && outline.getView(false) instanceof ContentOutline view) {
				view.partBroughtToTop(editor);
			}
		}
	}
}
