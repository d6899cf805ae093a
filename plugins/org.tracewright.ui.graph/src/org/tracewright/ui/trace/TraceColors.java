package org.tracewright.ui.trace;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of traces, for a light and for a dark theme: which of the two, the background of the view says.
 *
 * @param place behind positions in the user's program
 * @param quiet of what is told beside the operations
 * @param cool  behind a guard with few of the failures
 * @param hot   behind one with all of them
 */
record TraceColors(Color place, Color quiet, Color cool, Color hot) {

	/** The colours that fit a control's background. */
	static TraceColors of(Control control) {
		RGB rgb = control.getBackground().getRGB();
		boolean dark = rgb.red + rgb.green + rgb.blue < 3 * 128;
		return dark ? new TraceColors(new Color(62, 70, 82), new Color(160, 168, 178), new Color(78, 66, 36), new Color(150, 56, 40))
				: new TraceColors(new Color(232, 238, 246), new Color(96, 104, 114), new Color(255, 244, 208), new Color(246, 150, 122));
	}

	/** Between cool and hot: 0 to 1. */
	Color heat(double share) {
		return new Color(between(cool.getRed(), hot.getRed(), share), between(cool.getGreen(), hot.getGreen(), share), between(cool.getBlue(), hot.getBlue(), share));
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
