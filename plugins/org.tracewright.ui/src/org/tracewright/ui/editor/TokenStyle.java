package org.tracewright.ui.editor;

import org.eclipse.swt.SWT;

/** What is told apart in RPython source: each style has a colour of the current theme and a font style. */
public enum TokenStyle implements TextStyle {
	KEYWORD(SWT.BOLD), STRING(SWT.NORMAL), NUMBER(SWT.NORMAL), COMMENT(SWT.ITALIC), DECORATOR(SWT.NORMAL),
	/** The name in a {@code def} or {@code class}. */
	DEFINITION(SWT.BOLD);

	private final int fontStyle;

	TokenStyle(int fontStyle) {
		this.fontStyle = fontStyle;
	}

	@Override
	public int fontStyle() {
		return fontStyle;
	}
}
