package org.tracewright.ui.testing;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What a user does in dialogs, and sees in windows. */
public final class Dialogs {

	private static final int INTERVAL = 300;

	private Dialogs() {
	}

	/** Has something done in a dialog as soon as it is open; it is closed then. */
	public static void in(String title, Consumer<Shell> act) {
		Display display = Display.getCurrent();
		display.timerExec(INTERVAL, () -> Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals(title)).findFirst().ifPresentOrElse(shell -> {
			try {
				act.accept(shell);
			} finally {
				if (!shell.isDisposed()) {
					shell.close();
				}
			}
		}, () -> in(title, act)));
	}

	/** The first widget of that kind that is wanted; null where there is none. */
	public static <T extends Control> T find(Composite parent, Class<T> kind, Predicate<T> wanted) {
		for (Control child : parent.getChildren()) {
			T found = kind.isInstance(child) && wanted.test(kind.cast(child)) ? kind.cast(child) : child instanceof Composite inner ? find(inner, kind, wanted) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
