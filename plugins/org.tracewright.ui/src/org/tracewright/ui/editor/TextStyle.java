package org.tracewright.ui.editor;

import java.util.Locale;

/** How a stretch of source text looks: a colour of the current theme and a font style. */
public interface TextStyle {

	/** What the identifiers of all colours begin with. */
	String COLOR_PREFIX = "org.tracewright.ui.colors.";

	/** The style's name, in capitals. */
	String name();

	/** The colour's identifier in the themes, as plugin.xml defines it. */
	default String colorId() {
		return COLOR_PREFIX + name().toLowerCase(Locale.ROOT);
	}

	/** An {@link org.eclipse.swt.SWT} font style. */
	int fontStyle();
}
