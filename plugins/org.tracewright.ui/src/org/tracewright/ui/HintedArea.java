package org.tracewright.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** An area of a view that shows its content or, where that is empty, a hint why. */
public final class HintedArea {

	private final StackLayout stack = new StackLayout();
	private final Composite area;
	private final Composite empty;
	private final Label hint;

	/** An area with no content yet. */
	public HintedArea(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		empty = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(empty);
		hint = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(hint);
		stack.topControl = empty;
	}

	/** The parent for the content. */
	public Composite area() {
		return area;
	}

	/** Shows the content. */
	public void show(Control content) {
		put(content);
	}

	/** Shows these sentences. */
	public void hint(String text) {
		hint.setText(text);
		empty.layout();
		put(empty);
	}

	/** The sentences that are shown; empty where there is content. */
	public String hint() {
		return stack.topControl == empty ? hint.getText() : "";
	}

	private void put(Control top) {
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
		}
	}
}
