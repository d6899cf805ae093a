package org.tracewright.ui.editor.structure;

import java.io.IOException;
import java.util.Comparator;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.tracewright.lang.ide.services.OutlineEntry;
import org.tracewright.ui.Icons;

/** What stands in the tool bar of an outline. Whether it is sorted is the same for all editors, and remembered. */
final class OutlineActions {

	private static final String SORTED = "outline.sorted";

	private final ScopedPreferenceStore preferences = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.tracewright.ui");
	private final TreeViewer viewer;
	private final IAction sort = new Action("Sort", IAction.AS_CHECK_BOX) {

		@Override
		public void run() {
			remember(isChecked());
		}
	};
	private final IAction collapse;

	/** @param collapseAll closes all rows */
	OutlineActions(TreeViewer viewer, Runnable collapseAll) {
		this.viewer = viewer;
		sort.setToolTipText("Sort by name");
		sort.setImageDescriptor(Icons.descriptor("sort"));
		collapse = new Action("Collapse All", PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL)) {

			@Override
			public void run() {
				collapseAll.run();
			}
		};
		IPropertyChangeListener listener = change -> order();
		preferences.addPropertyChangeListener(listener);
		viewer.getTree().addDisposeListener(event -> preferences.removePropertyChangeListener(listener));
		order();
	}

	void fill(IToolBarManager bar) {
		bar.add(sort);
		bar.add(collapse);
	}

	private void remember(boolean sorted) {
		preferences.setValue(SORTED, sorted);
		try {
			preferences.save();
		} catch (IOException e) {
			ILog.get().error("The order of outlines is not remembered", e);
		}
	}

	private void order() {
		boolean sorted = preferences.getBoolean(SORTED);
		sort.setChecked(sorted);
		viewer.setComparator(sorted ? new ByName() : null);
	}

	private static final class ByName extends ViewerComparator {

		@Override
		public int compare(Viewer outline, Object first, Object second) {
			return Comparator.comparing(OutlineEntry::label, String.CASE_INSENSITIVE_ORDER).compare((OutlineEntry) first, (OutlineEntry) second);
		}
	}
}
