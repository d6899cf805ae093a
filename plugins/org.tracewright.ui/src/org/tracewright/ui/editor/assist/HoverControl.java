package org.tracewright.ui.editor.assist;

import java.util.Arrays;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/**
 * What a hover tells, also together with others. Where several tell something the generic editor moves all of it into one shell, but asks each control how large its own shell would be, which is empty then. So ours tell what they need
 * where they are now; the first of them also asks for those of the platform that don't.
 */
final class HoverControl extends DefaultInformationControl {

	/** Between one and the next, in pixels. */
	private static final int SPACING = 5;
	private static final String OURS = HoverControl.class.getName();

	private Composite content;

	HoverControl(Shell parent) {
		super(parent, EditorsUI.getTooltipAffordanceString());
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
		int height = content.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).y + SPACING;
		if (Arrays.stream(all.getChildren()).filter(HoverControl::isOurs).findFirst().orElse(null) == content) {
			height += Arrays.stream(all.getChildren()).filter(child -> !isOurs(child) && isText(child)).mapToInt(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).y + SPACING).sum();
		}
		return new Point(all.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x, height);
	}

	private static boolean isOurs(Control control) {
		return control.getData(OURS) != null;
	}

	/** Whether a control is the content of one that shows nothing but a text, as this one does. */
	private static boolean isText(Control control) {
		return control instanceof Composite content && content.getChildren().length == 1 && content.getChildren()[0] instanceof StyledText;
	}
}
