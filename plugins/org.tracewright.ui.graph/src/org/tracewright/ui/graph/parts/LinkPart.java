package org.tracewright.ui.graph.parts;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionEndpointLocator;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.tracewright.ui.graph.model.DiagramEdge;

/** A link between blocks, drawn along the bends that the layout chose. Exceptional ones are dashed. */
final class LinkPart extends AbstractConnectionEditPart {

	private final Palette palette;
	private final Font font;

	LinkPart(DiagramEdge edge, Palette palette, Font font) {
		this.palette = palette;
		this.font = font;
		setModel(edge);
	}

	@Override
	protected IFigure createFigure() {
		DiagramEdge edge = (DiagramEdge) getModel();
		PolylineConnection line = new PolylineConnection();
		line.setForegroundColor(edge.isExceptional() ? palette.quiet() : palette.line());
		line.setLineStyle(edge.isExceptional() ? SWT.LINE_DASH : SWT.LINE_SOLID);
		line.setTargetDecoration(new PolygonDecoration());
		line.setConnectionRouter(new Bends(edge));
		if (!edge.condition().isEmpty()) {
			Label label = new Label(edge.condition());
			label.setFont(font);
			label.setForegroundColor(palette.quiet());
			ConnectionEndpointLocator place = new ConnectionEndpointLocator(line, false);
			place.setUDistance(4);
			place.setVDistance(4);
			line.add(label, place);
		}
		return line;
	}

	@Override
	protected void createEditPolicies() {
		// A diagram is looked at, not edited.
	}

	/** Puts a connection along the bends of its edge. */
	private static final class Bends extends AbstractRouter {

		private final DiagramEdge edge;

		Bends(DiagramEdge edge) {
			this.edge = edge;
		}

		@Override
		public void route(Connection connection) {
			PointList points = new PointList(edge.bends().size());
			edge.bends().forEach(bend -> points.addPoint(new Point(bend.x(), bend.y())));
			connection.setPoints(points);
		}
	}
}
