package org.tracewright.ui.testing;

import java.util.Arrays;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;

/** A button in the tool bar of a view. */
public final class ViewButton {

	private final ToolItem item;

	/** Finds it by its tool tip. */
	public ViewButton(IViewPart view, String toolTip) {
		ToolBarManager bar = (ToolBarManager) view.getViewSite().getActionBars().getToolBarManager();
		item = Arrays.stream(bar.getControl().getItems()).filter(each -> toolTip.equals(each.getToolTipText())).findFirst().orElseThrow(() -> new AssertionError("no " + toolTip));
	}

	/** Presses it, or presses it once more. */
	public void press() {
		item.setSelection(!item.getSelection());
		Event event = new Event();
		event.widget = item;
		item.notifyListeners(SWT.Selection, event);
	}
}
