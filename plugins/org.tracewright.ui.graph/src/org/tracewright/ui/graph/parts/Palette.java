package org.tracewright.ui.graph.parts;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.tracewright.ui.ThemeColors;
import org.tracewright.ui.graph.model.DiagramNode.Role;

/**
 * The colours of diagrams in the current theme.
 *
 * @param marked what comes from the source line at the caret
 */
public record Palette(Color background, Color text, Color quiet, Color box, Color heading, Color entry, Color leave, Color except, Color line, Color marked) {

	private static final String PREFIX = "org.tracewright.ui.graph.colors.";

	/** The colours as they are now. */
	public static Palette current() {
		return new Palette(get("background"), get("text"), get("quiet"), get("box"), get("heading"), get("entry"), get("return"), get("except"), get("line"), get("marked"));
	}

	private static Color get(String name) {
		return ThemeColors.get(PREFIX + name);
	}

	/** Calls {@code changed} whenever there are other colours, until the control is disposed. */
	public static void follow(Control control, Runnable changed) {
		ThemeColors.follow(control, PREFIX, changed);
	}

	/** The colour of a block's heading. */
	Color heading(Role role) {
		return switch (role) {
			case ENTRY -> entry;
			case INNER -> heading;
			case RETURN -> leave;
			case EXCEPT -> except;
		};
	}
}
