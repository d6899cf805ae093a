package org.tracewright.ui.trace;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.tracewright.ui.ThemeColors;

/**
 * The colours of traces in the current theme.
 *
 * @param place behind positions in the user's program
 * @param quiet of what is told beside the operations
 * @param cool  behind a guard with few of the failures
 * @param hot   behind one with all of them
 */
record TraceColors(Color place, Color quiet, Color cool, Color hot) {

	private static final String PREFIX = "org.tracewright.ui.trace.colors.";

	/** The colours as they are now. */
	static TraceColors current() {
		return new TraceColors(get("place"), get("quiet"), get("cool"), get("hot"));
	}

	private static Color get(String name) {
		return ThemeColors.get(PREFIX + name);
	}

	/** Calls {@code changed} whenever there are other colours, until the control is disposed. */
	static void follow(Control control, Runnable changed) {
		ThemeColors.follow(control, PREFIX, changed);
	}

	/** Between cool and hot: 0 to 1. */
	Color heat(double share) {
		return new Color(between(cool.getRed(), hot.getRed(), share), between(cool.getGreen(), hot.getGreen(), share), between(cool.getBlue(), hot.getBlue(), share));
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
