package org.tracewright.ui.editor.assist;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.After;
import org.junit.Test;
import org.tracewright.ui.testing.Dialogs;

/** The room that what several hovers tell gets together. */
public class HoverControlTest {

	private static final String TEXT = "variable 'regs' may be used here before it has a value";

	private final Shell parent = new Shell();
	private final List<AbstractInformationControl> controls = new ArrayList<>();

	@After
	public void dispose() {
		controls.forEach(AbstractInformationControl::dispose);
		parent.dispose();
	}

	private <T extends AbstractInformationControl> T told(T control, String text) {
		control.setInformation(text);
		controls.add(control);
		return control;
	}

	/** Moves the contents of the controls into one shell, as the generic editor does. */
	private void together() {
		Composite all = new Composite(parent, 0);
		all.setLayout(new GridLayout(1, false));
		for (Shell shell : parent.getShells()) {
			for (Control content : shell.getChildren()) {
				content.setParent(all);
			}
		}
	}

	private Point extent() {
		GC gc = new GC(parent);
		try {
			return gc.textExtent(TEXT);
		} finally {
			gc.dispose();
		}
	}

	@Test
	public void aloneItIsAsLargeAsItsText() {
		Point size = told(new HoverControl(parent), TEXT).computeSizeHint();
		assertTrue(size + " for " + extent(), size.x >= extent().x && size.y >= extent().y);
	}

	@Test
	public void allLinesHaveRoom() {
		told(new DefaultInformationControl(parent, false), TEXT);
		HoverControl lines = told(new HoverControl(parent), "here an int<br>here a str<br>here a float");
		together();
		StyledText text = Dialogs.find(parent, StyledText.class, each -> each.getText().contains("an int"));
		assertEquals("here an int\nhere a str\nhere a float", text.getText().replace(System.lineSeparator(), "\n").strip());
		assertTrue("four lines and one: " + lines.computeSizeHint() + " for " + extent(), lines.computeSizeHint().y >= 5 * extent().y);
	}

	@Test
	public void togetherAllHaveRoom() {
		told(new DefaultInformationControl(parent, false), TEXT);
		HoverControl first = told(new HoverControl(parent), "int");
		HoverControl second = told(new HoverControl(parent), "here a str");
		together();
		assertTrue("the platform's control speaks of its empty shell: " + controls.get(0).computeSizeHint(), controls.get(0).computeSizeHint().x < extent().x);
		assertTrue("the width of the longest text: " + first.computeSizeHint(), first.computeSizeHint().x >= extent().x);
		assertTrue("three lines", first.computeSizeHint().y + second.computeSizeHint().y >= 3 * extent().y);
		assertEquals("room that is asked for once", 0, Math.min(first.computeSizeHint().y, second.computeSizeHint().y));
	}
}
