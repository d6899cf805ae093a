package org.tracewright.ui;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.TextActionHandler;

/** The commands Copy and Select All in a view, with the workbench's keys for them. Fields for text have them for themselves while they have the focus. */
public final class ViewKeys {

	private final TextActionHandler handler;
	private final IAction copy;
	private final IAction selectAll;

	/**
	 * Takes the commands.
	 *
	 * @param copy      what Copy does
	 * @param selectAll what Select All does
	 */
	public ViewKeys(IActionBars bars, Runnable copy, Runnable selectAll) {
		this.copy = new SimpleAction("Copy", "Copy what is selected as text", copy);
		this.copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		this.selectAll = new SimpleAction("Select All", "Select all there is", selectAll);
		this.selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		handler = new TextActionHandler(bars);
		handler.setCopyAction(this.copy);
		handler.setSelectAllAction(this.selectAll);
	}

	/** Leaves the commands to a field for text while it has the focus. */
	public void except(Text field) {
		handler.addText(field);
	}

	/** For a menu. */
	public IAction copy() {
		return copy;
	}

	/** For a menu. */
	public IAction selectAll() {
		return selectAll;
	}
}
