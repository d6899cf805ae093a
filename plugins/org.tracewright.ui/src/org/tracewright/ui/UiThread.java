package org.tracewright.ui;

import org.eclipse.swt.SWTException;
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

	/** Waits until that thread has done what it is at, or the workbench is gone. To be called from any other thread. */
	public static void await() {
		try {
			Display.getDefault().syncExec(() -> { });
		} catch (SWTException gone) {
			// Nothing is to be waited for.
			return;
		}
	}
}
