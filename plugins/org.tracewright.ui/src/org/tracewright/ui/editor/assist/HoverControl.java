package org.tracewright.ui.editor.assist;

import java.util.Arrays;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/**
 * What a hover tells, also together with others. Where several tell something the generic editor moves all of it into one shell, but asks each control how large its own shell would be, which is empty then. So the first of ours
 * tells how much room all of it needs, and the line below it that says how to get at it.
 */
final class HoverControl extends DefaultInformationControl {

	private static final String OURS = HoverControl.class.getName();

	/** The most room, in pixels, where nobody says how much there is. */
	private static final int WIDTH = 640;
	private static final int HEIGHT = 400;

	private Composite content;

	HoverControl(Shell parent) {
		super(parent, EditorsUI.getTooltipAffordanceString());
		// Where several tell something nobody says how much room there is, and only a first line would be shown.
		setSizeConstraints(WIDTH, HEIGHT);
	}

	@Override
	protected void createContent(Composite parent) {
		content = parent;
		content.setData(OURS, this);
		super.createContent(parent);
	}

	@Override
	public Point computeSizeHint() {
		if (getShell().getChildren().length > 0) {
			return super.computeSizeHint();
		}
		Composite all = content.getParent();
		Point size = all.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		boolean first = Arrays.stream(all.getChildren()).filter(control -> control.getData(OURS) != null).findFirst().orElse(null) == content;
		return new Point(size.x, first ? size.y + lineHeight(all) : 0);
	}

	private static int lineHeight(Composite composite) {
		GC gc = new GC(composite);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}
}
