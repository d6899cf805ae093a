package org.tracewright.ui.graph.parts;

import java.util.function.Predicate;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.tracewright.ui.graph.model.DiagramLine;
import org.tracewright.ui.graph.model.DiagramNode;

/** A block as one figure that draws its lines itself: thousands of them stay cheap. */
final class BlockFigure extends Figure {

	private static final int PADDING = 6;

	private final DiagramNode node;
	private final Palette palette;
	private final int lineHeight;
	private Predicate<DiagramLine> marked = line -> false;
	private boolean selected;

	BlockFigure(DiagramNode node, Palette palette, Font font, TextSize size) {
		this.node = node;
		this.palette = palette;
		this.lineHeight = size.lineHeight();
		setFont(font);
		setOpaque(false);
	}

	/** The size that a block needs. */
	static Dimension size(DiagramNode node, TextSize size) {
		int width = node.lines().stream().mapToInt(line -> size.width(line.text())).max().orElse(0);
		return new Dimension(width + 2 * PADDING, node.lines().size() * size.lineHeight() + PADDING);
	}

	void setMarked(Predicate<DiagramLine> predicate) {
		marked = predicate;
		repaint();
	}

	void setSelected(boolean nowSelected) {
		selected = nowSelected;
		repaint();
	}

	/** The line at a place in the diagram, or null. */
	DiagramLine lineAt(Point place) {
		int index = (place.y - getBounds().y) / lineHeight;
		return index >= 0 && index < node.lines().size() ? node.lines().get(index) : null;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds().getCopy().shrink(0, 0);
		box.width--;
		box.height--;
		graphics.setBackgroundColor(palette.box());
		graphics.fillRoundRectangle(box, 6, 6);
		graphics.setBackgroundColor(palette.heading(node.role()));
		graphics.fillRectangle(box.x + 1, box.y + 1, box.width - 1, lineHeight);
		Rectangle clip = graphics.getClip(new Rectangle());
		int first = Math.max(0, (clip.y - box.y) / lineHeight);
		int end = Math.min(node.lines().size(), (clip.bottom() - box.y) / lineHeight + 1);
		int y = box.y + 1 + first * lineHeight;
		for (DiagramLine line : node.lines().subList(first, Math.max(first, end))) {
			if (marked.test(line)) {
				graphics.setBackgroundColor(palette.marked());
				graphics.fillRectangle(box.x + 1, y, box.width - 1, lineHeight);
			}
			graphics.setForegroundColor(palette.text());
			graphics.drawString(line.text(), box.x + PADDING, y);
			y += lineHeight;
		}
		graphics.setForegroundColor(selected ? palette.text() : palette.line());
		graphics.setLineWidth(selected ? 2 : 1);
		graphics.drawRoundRectangle(box, 6, 6);
	}
}
