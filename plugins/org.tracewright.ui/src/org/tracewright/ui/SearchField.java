package org.tracewright.ui;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field at the head of a view for a text that is looked for in it. */
public final class SearchField {

	private static final int WIDTH = 125;

	private SearchField() {
	}

	/**
	 * Makes one.
	 *
	 * @param parent  has a grid
	 * @param message what it says while it is empty
	 * @param typed   called with the text whenever that changes
	 * @param entered called with the text at Enter
	 */
	public static Text create(Composite parent, String message, String toolTip, Consumer<String> typed, Consumer<String> entered) {
		Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(message);
		field.setToolTipText(toolTip);
		field.addListener(SWT.Modify, event -> typed.accept(field.getText()));
		field.addListener(SWT.DefaultSelection, event -> entered.accept(field.getText()));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
		return field;
	}
}
