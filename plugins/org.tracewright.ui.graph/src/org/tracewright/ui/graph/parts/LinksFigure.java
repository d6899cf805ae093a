package org.tracewright.ui.graph.parts;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.tracewright.ui.graph.model.DiagramEdge;

/**
 * All links of a diagram, along the bends that the layout chose; exceptional ones are dashed. One figure, for draw2d goes through every connection whenever something moves, be it by scrolling, and there are thousands.
 */
final class LinksFigure extends Figure {

	private static final int HEAD_LENGTH = 7;
	private static final int HALF_HEAD = 3;
	/** Of a condition from where its link leaves the block. */
	private static final int GAP = 4;

	/**
	 * A link as it is drawn.
	 *
	 * @param condition where the text begins
	 */
	private record Drawn(DiagramEdge edge, PointList line, PointList head, Point condition, Rectangle area) {
	}

	private final Palette palette;
	private final List<Drawn> links;

	LinksFigure(List<DiagramEdge> edges, Palette palette, Font font, TextSize size) {
		this.palette = palette;
		links = edges.stream().filter(edge -> edge.bends().size() > 1).map(edge -> drawn(edge, size)).toList();
		setFont(font);
	}

	private static Drawn drawn(DiagramEdge edge, TextSize size) {
		PointList line = new PointList(edge.bends().size());
		edge.bends().forEach(bend -> line.addPoint(bend.x(), bend.y()));
		PointList head = head(edge.bends());
		Point condition = condition(edge, size);
		Rectangle area = line.getBounds().getCopy().union(head.getBounds());
		area.union(new Rectangle(condition.x, condition.y, size.width(edge.condition()), size.lineHeight()));
		return new Drawn(edge, line, head, condition, area.expand(1, 1));
	}

	/** Outside of the block that the link leaves: above it where the link goes up. */
	private static Point condition(DiagramEdge edge, TextSize size) {
		DiagramEdge.Bend start = edge.bends().get(0);
		return new Point(start.x() + GAP, edge.startsUpwards() ? start.y() - GAP - size.lineHeight() : start.y() + GAP);
	}

	/** The triangle at the end of a link, in the direction of its last part. */
	private static PointList head(List<DiagramEdge.Bend> bends) {
		DiagramEdge.Bend tip = bends.get(bends.size() - 1);
		DiagramEdge.Bend before = bends.get(bends.size() - 2);
		double length = Math.max(1, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
		double x = (tip.x() - before.x()) / length;
		double y = (tip.y() - before.y()) / length;
		PointList head = new PointList(3);
		head.addPoint(tip.x(), tip.y());
		head.addPoint((int) Math.round(tip.x() - HEAD_LENGTH * x - HALF_HEAD * y), (int) Math.round(tip.y() - HEAD_LENGTH * y + HALF_HEAD * x));
		head.addPoint((int) Math.round(tip.x() - HEAD_LENGTH * x + HALF_HEAD * y), (int) Math.round(tip.y() - HEAD_LENGTH * y - HALF_HEAD * x));
		return head;
	}

	/** What the links cover. */
	Rectangle area() {
		Rectangle area = new Rectangle();
		links.forEach(link -> area.union(link.area));
		return area;
	}

	/** The blocks below it are what a user points at. */
	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle clip = graphics.getClip(new Rectangle());
		graphics.setAntialias(SWT.ON);
		for (Drawn link : links) {
			if (link.area.intersects(clip)) {
				paint(link, graphics);
			}
		}
	}

	private void paint(Drawn link, Graphics graphics) {
		DiagramEdge edge = link.edge;
		graphics.setForegroundColor(edge.isExceptional() ? palette.quiet() : palette.line());
		graphics.setBackgroundColor(graphics.getForegroundColor());
		graphics.setLineStyle(edge.isExceptional() ? SWT.LINE_DASH : SWT.LINE_SOLID);
		graphics.drawPolyline(link.line);
		graphics.setLineStyle(SWT.LINE_SOLID);
		graphics.fillPolygon(link.head);
		if (!edge.condition().isEmpty()) {
			graphics.setForegroundColor(palette.quiet());
			graphics.drawString(edge.condition(), link.condition.x, link.condition.y);
		}
	}
}
