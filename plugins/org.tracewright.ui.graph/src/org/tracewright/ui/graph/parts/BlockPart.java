package org.tracewright.ui.graph.parts;

import java.util.function.Predicate;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.graphics.Font;
import org.tracewright.ui.graph.model.DiagramLine;
import org.tracewright.ui.graph.model.DiagramNode;

/** A block. */
public final class BlockPart extends AbstractGraphicalEditPart {

	private final Palette palette;
	private final Font font;
	private final TextSize size;

	BlockPart(DiagramNode node, Palette palette, Font font, TextSize size) {
		this.palette = palette;
		this.font = font;
		this.size = size;
		setModel(node);
	}

	/** The block that this shows. */
	public DiagramNode node() {
		return (DiagramNode) getModel();
	}

	/** The line at a place, in the diagram's own coordinates; null where there is none. */
	public DiagramLine lineAt(Point place) {
		return ((BlockFigure) getFigure()).lineAt(place);
	}

	/** Chooses the lines that are marked. */
	public void mark(Predicate<DiagramLine> lines) {
		((BlockFigure) getFigure()).setMarked(lines);
	}

	@Override
	protected IFigure createFigure() {
		return new BlockFigure(node(), palette, font, size);
	}

	@Override
	protected void createEditPolicies() {
		// A diagram is looked at, not edited.
	}

	@Override
	protected void refreshVisuals() {
		DiagramNode node = node();
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), new Rectangle(node.x(), node.y(), node.width(), node.height()));
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		((BlockFigure) getFigure()).setSelected(value != EditPart.SELECTED_NONE);
	}
}
