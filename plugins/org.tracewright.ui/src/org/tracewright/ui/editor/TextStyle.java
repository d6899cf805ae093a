package org.tracewright.ui.editor;

/** How a stretch of source text looks: a colour of the current theme and a font style. */
public interface TextStyle {

	/** What the identifiers of all colours begin with. */
	String COLOR_PREFIX = "org.tracewright.ui.colors.";

	/** The colour's identifier in the themes, as plugin.xml defines it. */
	String colorId();

	/** An {@link org.eclipse.swt.SWT} font style. */
	int fontStyle();
}
