package org.tracewright.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Text that other programs can paste. */
public final class ClipboardText {

	private ClipboardText() {
	}

	/** Puts a text there; where it is empty, what is there stays. */
	public static void put(String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
