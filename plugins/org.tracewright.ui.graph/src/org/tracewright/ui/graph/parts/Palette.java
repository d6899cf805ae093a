package org.tracewright.ui.graph.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.tracewright.ui.graph.model.DiagramNode.Role;

/**
 * The colours of diagrams, for a light and for a dark theme: which of the two, the background of the view says.
 *
 * @param marked what comes from the source line at the caret
 */
public record Palette(Color background, Color text, Color quiet, Color box, Color heading, Color entry, Color leave, Color except, Color line, Color marked) {

	/** The colours that fit a control's background. */
	public static Palette of(Control control) {
		RGB rgb = control.getBackground().getRGB();
		boolean dark = rgb.red + rgb.green + rgb.blue < 3 * 128;
		Color back = control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		return dark
				? new Palette(new Color(36, 39, 43), new Color(222, 226, 230), new Color(140, 150, 160), new Color(48, 52, 58), new Color(62, 70, 82),
						new Color(38, 84, 66), new Color(44, 66, 100), new Color(104, 50, 42), new Color(150, 160, 172), new Color(92, 80, 30))
				: new Palette(back, new Color(32, 38, 46), new Color(104, 112, 122), new Color(255, 255, 255), new Color(232, 238, 246), new Color(208, 236, 224),
						new Color(214, 226, 246), new Color(248, 220, 212), new Color(86, 100, 116), new Color(255, 240, 184));
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
