package org.tracewright.ui.testing;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu that a user opens with the right button. */
public final class ContextMenu {

	private final MenuItem[] items;

	/** Opens that of a control. */
	public ContextMenu(Control control) {
		Menu menu = control.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		items = menu.getItems();
	}

	/** What can be chosen, without keys. */
	public List<String> choices() {
		return Arrays.stream(items).filter(MenuItem::isEnabled).map(ContextMenu::text).filter(text -> !text.isEmpty()).toList();
	}

	/** Chooses it. */
	public void choose(String text) {
		MenuItem item = Arrays.stream(items).filter(each -> text(each).equals(text)).findFirst().orElseThrow(() -> new AssertionError("no " + text + " in " + choices()));
		Event event = new Event();
		event.widget = item;
		item.notifyListeners(SWT.Selection, event);
	}

	private static String text(MenuItem item) {
		return item.getText().replaceFirst("\t.*", "");
	}
}
