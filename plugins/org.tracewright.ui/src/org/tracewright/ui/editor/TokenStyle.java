package org.tracewright.ui.editor;

import java.util.Locale;

import org.eclipse.swt.SWT;

/** What is told apart in RPython source: each style has a colour of the current theme and a font style. */
public enum TokenStyle {
	KEYWORD(SWT.BOLD), STRING(SWT.NORMAL), NUMBER(SWT.NORMAL), COMMENT(SWT.ITALIC), DECORATOR(SWT.NORMAL),
	/** The name in a {@code def} or {@code class}. */
	DEFINITION(SWT.BOLD);

	/** What the identifiers of all colours begin with. */
	public static final String COLOR_PREFIX = "org.tracewright.ui.colors.";

	private final int fontStyle;

	TokenStyle(int fontStyle) {
		this.fontStyle = fontStyle;
	}

	/** The colour's identifier in the themes, as plugin.xml defines it. */
	public String colorId() {
		return COLOR_PREFIX + name().toLowerCase(Locale.ROOT);
	}

	/** An {@link SWT} font style. */
	public int fontStyle() {
		return fontStyle;
	}
}
