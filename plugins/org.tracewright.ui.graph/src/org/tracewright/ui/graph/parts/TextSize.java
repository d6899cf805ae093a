package org.tracewright.ui.graph.parts;

import java.util.stream.IntStream;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Font;

/**
 * How large texts are in a font. What the font says of each character is asked for once, on the thread of the user interface; any thread can then have the size of thousands of texts, in no time.
 */
public final class TextSize {

	private static final int FIRST = ' ';
	private static final int LAST = '~';
	/** An advance is no whole number of pixels: that of so many in a row is one, or nearly. */
	private static final int ROW = 64;

	private final double[] advances;
	/** Taken for what is not ASCII: a font of fixed pitch gives it two columns at the most. */
	private final double widest;
	private final int lineHeight;

	/** To be called on the thread of the user interface. */
	public TextSize(Font font) {
		advances = IntStream.rangeClosed(FIRST, LAST).mapToDouble(each -> advance(each, font)).toArray();
		widest = 2 * advance('W', font);
		lineHeight = FigureUtilities.getTextExtents("Mg", font).height + 2;
	}

	private static double advance(int character, Font font) {
		return FigureUtilities.getTextExtents(Character.toString(character).repeat(ROW), font).width / (double) ROW;
	}

	/** The width in pixels; not too small for characters that are not ASCII. */
	public int width(String text) {
		double width = 0;
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			width += each >= FIRST && each <= LAST ? advances[each - FIRST] : widest;
		}
		return (int) Math.ceil(width);
	}

	/** The height of a line in pixels. */
	public int lineHeight() {
		return lineHeight;
	}
}
