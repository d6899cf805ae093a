package org.tracewright.ui;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The colours that our bundles define for the workbench's themes: a user changes them in the preferences, and a dark theme has values of its own. */
public final class ThemeColors {

	private ThemeColors() {
	}

	/** What a colour is now. */
	public static Color get(String id) {
		return themes().getCurrentTheme().getColorRegistry().get(id);
	}

	/** Calls {@code changed} whenever colours have other values, once for all that change together, until the control is disposed. */
	public static void follow(Control control, String prefix, Runnable changed) {
		IPropertyChangeListener listener = new Follower(control, prefix, changed);
		themes().addPropertyChangeListener(listener);
		control.addDisposeListener(event -> themes().removePropertyChangeListener(listener));
	}

	private static IThemeManager themes() {
		return PlatformUI.getWorkbench().getThemeManager();
	}

	private static final class Follower implements IPropertyChangeListener {

		private final Control control;
		private final String prefix;
		private final Runnable changed;
		private boolean waiting;

		/** @param prefix of the colours' identifiers */
		Follower(Control control, String prefix, Runnable changed) {
			this.control = control;
			this.prefix = prefix;
			this.changed = changed;
		}

		@Override
		public void propertyChange(PropertyChangeEvent event) {
			boolean ours = event.getProperty().startsWith(prefix) || event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME);
			if (ours && !waiting && !control.isDisposed()) {
				waiting = true;
				control.getDisplay().asyncExec(this::tell);
			}
		}

		private void tell() {
			waiting = false;
			if (!control.isDisposed()) {
				changed.run();
			}
		}
	}
}
