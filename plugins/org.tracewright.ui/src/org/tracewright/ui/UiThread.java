package org.tracewright.ui;

import org.eclipse.swt.widgets.Display;

/** The thread of the user interface, as others see it. */
public final class UiThread {

	private UiThread() {
	}

	/** Has that thread run something soon; nothing happens where the workbench is gone. To be called from any thread. */
	public static void later(Runnable run) {
		Display display = Display.getDefault();
		if (!display.isDisposed()) {
			display.asyncExec(run);
		}
	}
}
