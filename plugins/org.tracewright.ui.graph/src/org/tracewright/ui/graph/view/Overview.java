package org.tracewright.ui.graph.view;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.parts.Palette;

/** The whole diagram in small beside the large one, with the part that is in sight; a click, or dragging, brings another part into sight. Only there while not all is in sight. */
final class Overview {

	private static final int MARGIN = 6;
	private static final int NARROWEST = 30;
	private static final int WIDEST = 130;

	private final DiagramCanvas diagram;
	private final Canvas canvas;
	/** Its width, 0 while it is hidden. */
	private int room = -1;
	private Palette palette = Palette.current();

	Overview(Composite parent, DiagramCanvas diagram) {
		this.diagram = diagram;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::go);
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				go(event);
			}
		});
		Viewport viewport = figures().getViewport();
		viewport.getHorizontalRangeModel().addPropertyChangeListener(change -> fit());
		viewport.getVerticalRangeModel().addPropertyChangeListener(change -> fit());
		figures().addListener(SWT.Resize, event -> fit());
		fit();
	}

	/** Draws it with these colours. */
	void paint(Palette now) {
		palette = now;
		canvas.redraw();
	}

	private FigureCanvas figures() {
		return (FigureCanvas) diagram.control();
	}

	/** Takes the room that the diagram needs now: none if all of it is in sight. */
	void fit() {
		Rectangle area = diagram.area();
		boolean needed = !area.isEmpty() && !visible().contains(area);
		int height = Math.max(1, figures().getSize().y - 2 * MARGIN);
		int width = needed ? Math.max(NARROWEST, Math.min(WIDEST, area.width * height / area.height + 2 * MARGIN)) : 0;
		if (width != room) {
			room = width;
			GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).exclude(!needed).applyTo(canvas);
			canvas.setVisible(needed);
			canvas.getParent().layout();
		}
		canvas.redraw();
	}

	/** Whether it is shown. */
	boolean isShown() {
		return canvas.getVisible();
	}

	/** The part of the diagram that is in sight, in the diagram's own pixels. */
	Rectangle visible() {
		Viewport viewport = figures().getViewport();
		double zoom = diagram.zoom().getZoom();
		Point location = viewport.getViewLocation();
		return new Rectangle((int) (location.x / zoom), (int) (location.y / zoom), (int) (viewport.getClientArea().width / zoom), (int) (viewport.getClientArea().height / zoom));
	}

	private double scale() {
		Rectangle area = diagram.area();
		org.eclipse.swt.graphics.Point size = canvas.getSize();
		return Math.min(1, Math.min((size.x - 2.0 * MARGIN) / Math.max(1, area.width), (size.y - 2.0 * MARGIN) / Math.max(1, area.height)));
	}

	private void paint(GC gc) {
		double scale = scale();
		// A theme may have painted the widget otherwise.
		gc.setBackground(palette.background());
		gc.fillRectangle(canvas.getClientArea());
		for (DiagramNode node : diagram.diagram().nodes()) {
			gc.setBackground(node.role() == DiagramNode.Role.INNER ? palette.line() : palette.quiet());
			gc.fillRectangle(small(DiagramCanvas.place(node), scale));
		}
		gc.setForeground(palette.text());
		gc.setBackground(palette.marked());
		gc.setAlpha(90);
		gc.fillRectangle(small(visible().intersect(diagram.area()), scale));
		gc.setAlpha(255);
		gc.drawRectangle(small(visible().intersect(diagram.area()), scale));
	}

	private static org.eclipse.swt.graphics.Rectangle small(Rectangle large, double scale) {
		return new org.eclipse.swt.graphics.Rectangle(MARGIN + (int) (large.x * scale), MARGIN + (int) (large.y * scale), Math.max(1, (int) (large.width * scale)),
				Math.max(1, (int) (large.height * scale)));
	}

	private void go(Event event) {
		double scale = scale();
		show(new Point((int) ((event.x - MARGIN) / scale), (int) ((event.y - MARGIN) / scale)));
	}

	/** Has what is in sight begin at a place of the diagram. */
	void begin(int x, int y) {
		double zoom = diagram.zoom().getZoom();
		figures().getViewport().setViewLocation((int) (x * zoom), (int) (y * zoom));
	}

	/** Brings a place of the diagram into the middle. */
	void show(Point place) {
		double zoom = diagram.zoom().getZoom();
		Rectangle sight = figures().getViewport().getClientArea();
		figures().getViewport().setViewLocation((int) (place.x * zoom) - sight.width / 2, (int) (place.y * zoom) - sight.height / 2);
	}
}
