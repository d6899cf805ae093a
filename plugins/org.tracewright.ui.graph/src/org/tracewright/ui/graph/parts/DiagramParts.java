package org.tracewright.ui.graph.parts;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.swt.graphics.Font;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.model.FlowDiagram;

/** Makes the parts of diagrams. */
public final class DiagramParts implements EditPartFactory {

	private final Palette palette;
	private final Font font;
	private final TextSize size;

	/** @param size of texts in that font */
	public DiagramParts(Palette palette, Font font, TextSize size) {
		this.palette = palette;
		this.font = font;
		this.size = size;
	}

	/** Gives every block the size that its text needs; on any thread. */
	public static void measure(FlowDiagram diagram, TextSize size) {
		for (DiagramNode node : diagram.nodes()) {
			Dimension needed = BlockFigure.size(node, size);
			node.resize(needed.width, needed.height);
		}
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		if (model instanceof FlowDiagram diagram) {
			return new DiagramPart(diagram, palette, font, size);
		}
		return new BlockPart((DiagramNode) model, palette, font, size);
	}
}
