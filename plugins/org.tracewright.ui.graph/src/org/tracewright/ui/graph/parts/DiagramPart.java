package org.tracewright.ui.graph.parts;

import java.util.List;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.SWT;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.model.FlowDiagram;

/** The whole diagram. */
final class DiagramPart extends AbstractGraphicalEditPart {

	private static final int MARGIN = 16;

	DiagramPart(FlowDiagram diagram) {
		setModel(diagram);
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		layer.setBorder(new MarginBorder(MARGIN));
		return layer;
	}

	@Override
	protected void refreshVisuals() {
		((ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER)).setAntialias(SWT.ON);
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
