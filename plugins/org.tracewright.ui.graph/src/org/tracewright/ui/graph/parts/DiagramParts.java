package org.tracewright.ui.graph.parts;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.swt.graphics.Font;
import org.tracewright.ui.graph.model.DiagramEdge;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.model.FlowDiagram;

/** Makes the parts of diagrams. */
public final class DiagramParts implements EditPartFactory {

	private final Palette palette;
	private final Font font;

	public DiagramParts(Palette palette, Font font) {
		this.palette = palette;
		this.font = font;
	}

	/** Gives every block the size that its text needs; on the user interface's thread. */
	public static void measure(FlowDiagram diagram, Font font) {
		for (DiagramNode node : diagram.nodes()) {
			Dimension size = BlockFigure.size(node, font);
			node.resize(size.width, size.height);
		}
	}

	/** The height of a line, in pixels. */
	public static int lineHeight(Font font) {
		return BlockFigure.lineHeight(font);
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		if (model instanceof FlowDiagram diagram) {
			return new DiagramPart(diagram, palette);
		} else if (model instanceof DiagramNode node) {
			return new BlockPart(node, palette, font);
		}
		return new LinkPart((DiagramEdge) model, palette, font);
	}
}
