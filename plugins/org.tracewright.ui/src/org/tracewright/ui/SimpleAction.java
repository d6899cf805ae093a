package org.tracewright.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** An action that runs a piece of code. */
public final class SimpleAction extends Action {

	private final Runnable code;

	/** An action without an icon. */
	public SimpleAction(String text, String toolTip, Runnable code) {
		super(text);
		this.code = code;
		setToolTipText(toolTip);
	}

	/** An action with an icon, by its name. */
	public SimpleAction(String text, String toolTip, String icon, Runnable code) {
		this(text, toolTip, code);
		setImageDescriptor(Icons.descriptor(icon));
	}

	/** An action with an icon of the platform, one of the names in {@link ISharedImages}. */
	public static SimpleAction shared(String text, String icon, Runnable code) {
		SimpleAction action = new SimpleAction(text, text, code);
		action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(icon));
		return action;
	}

	@Override
	public void run() {
		code.run();
	}
}
