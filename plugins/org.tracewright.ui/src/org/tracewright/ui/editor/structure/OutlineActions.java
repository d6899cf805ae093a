package org.tracewright.ui.editor.structure;

import java.util.Comparator;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.ui.ISharedImages;
import org.tracewright.lang.ide.services.OutlineEntry;
import org.tracewright.ui.Icons;
import org.tracewright.ui.SharedChoice;
import org.tracewright.ui.SimpleAction;

/** What stands in the tool bar of an outline. Whether it is sorted is the same for all editors, and remembered. */
final class OutlineActions {

	private static final String SORTED = "outline.sorted";

	private final TreeViewer viewer;
	private final IAction sort;
	private final IAction collapse;

	/** @param collapseAll closes all rows */
	OutlineActions(TreeViewer viewer, Runnable collapseAll) {
		this.viewer = viewer;
		sort = new SharedChoice("Sort by name", Icons.descriptor("sort"), SORTED, false, viewer.getTree(), this::order);
		collapse = SimpleAction.shared("Collapse All", ISharedImages.IMG_ELCL_COLLAPSEALL, collapseAll);
		order();
	}

	void fill(IToolBarManager bar) {
		bar.add(sort);
		bar.add(collapse);
	}

	private void order() {
		viewer.setComparator(sort.isChecked() ? new ByName() : null);
	}

	private static final class ByName extends ViewerComparator {

		@Override
		public int compare(Viewer outline, Object first, Object second) {
			return Comparator.comparing(OutlineEntry::label, String.CASE_INSENSITIVE_ORDER).compare((OutlineEntry) first, (OutlineEntry) second);
		}
	}
}
