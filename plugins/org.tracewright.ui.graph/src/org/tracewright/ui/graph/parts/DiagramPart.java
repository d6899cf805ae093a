package org.tracewright.ui.graph.parts;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.graphics.Font;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.model.FlowDiagram;

/** The whole diagram. */
final class DiagramPart extends AbstractGraphicalEditPart {

	private static final int MARGIN = 16;

	private final Palette palette;
	private final Font font;
	private final TextSize size;

	DiagramPart(FlowDiagram diagram, Palette palette, Font font, TextSize size) {
		setModel(diagram);
		this.palette = palette;
		this.font = font;
		this.size = size;
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		layer.setBorder(new MarginBorder(MARGIN));
		FlowDiagram diagram = (FlowDiagram) getModel();
		if (!diagram.nodes().isEmpty()) {
			LinksFigure links = new LinksFigure(diagram.edges(), palette, font, size);
			layer.add(links, links.area());
		}
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		// A diagram is looked at, not edited.
	}

	@Override
	protected List<DiagramNode> getModelChildren() {
		return ((FlowDiagram) getModel()).nodes();
	}
}
