package org.tracewright.ui.trace;

import org.eclipse.jface.action.Action;
import org.tracewright.ui.Icons;

/** An action that runs a piece of code. */
final class SimpleAction extends Action {

	private final Runnable code;

	/** @param icon name of an icon, or null */
	SimpleAction(String text, String toolTip, String icon, Runnable code) {
		super(text);
		this.code = code;
		setToolTipText(toolTip);
		if (icon != null) {
			setImageDescriptor(Icons.descriptor(icon));
		}
	}

	@Override
	public void run() {
		code.run();
	}
}
