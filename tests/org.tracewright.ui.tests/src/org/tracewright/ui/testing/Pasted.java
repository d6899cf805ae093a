package org.tracewright.ui.testing;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** What other programs would paste now. */
public final class Pasted {

	private Pasted() {
	}

	/** The text; empty where there is none. */
	public static String text() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}
}
