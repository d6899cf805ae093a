package org.tracewright.ui;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** A button that is pressed or not: the same in all views of a kind, and in the next workbench. */
public final class SharedChoice extends Action {

	private final ScopedPreferenceStore preferences = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.tracewright.ui");
	private final String key;

	/**
	 * A choice of a view.
	 *
	 * @param key       of the preference that remembers it
	 * @param initially what holds until a user chooses
	 * @param control   as long as this is there, others' choices count
	 * @param changed   called when somebody has chosen
	 */
	public SharedChoice(String text, ImageDescriptor icon, String key, boolean initially, Control control, Runnable changed) {
		super(text, IAction.AS_CHECK_BOX);
		this.key = key;
		setToolTipText(text);
		setImageDescriptor(icon);
		preferences.setDefault(key, initially);
		setChecked(preferences.getBoolean(key));
		IPropertyChangeListener listener = change -> {
			if (change.getProperty().equals(key)) {
				setChecked(preferences.getBoolean(key));
				changed.run();
			}
		};
		preferences.addPropertyChangeListener(listener);
		control.addDisposeListener(event -> preferences.removePropertyChangeListener(listener));
	}

	@Override
	public void run() {
		preferences.setValue(key, isChecked());
		try {
			preferences.save();
		} catch (IOException e) {
			ILog.get().error("The choice " + getText() + " is not remembered", e);
		}
	}
}
