package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.ui.editor.assist.CausesHover;
import org.tracewright.ui.editor.assist.Corrections;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** Errors that a build finds, and the first correction of each: with it the program is translated. */
public class CorrectionsTest {

	private static final String TARGET = "\n\ndef target(driver, args):\n    return entry_point, None\n";
	private static final Map<String, String> BROKEN = new LinkedHashMap<>();
	static {
		BROKEN.put("undefined-name", "def entry_point(argv):\n    count = len(argv)\n    print cuont\n    return 0\n" + TARGET);
		BROKEN.put("undefined-name in the library", "def entry_point(argv):\n    print intmask(len(argv))\n    return 0\n" + TARGET);
		BROKEN.put("syntax-error", "def entry_point(argv)\n    return 0\n" + TARGET);
		BROKEN.put("type-error", "def entry_point(argv):\n    n = len(argv)\n    print \"n\" + n\n    return 0\n" + TARGET);
		BROKEN.put("attribute-error", "class Frame(object):\n    def push(self, x):\n        self.x = x\n\n\ndef entry_point(argv):\n    frame = Frame()\n    frame.psuh(len(argv))\n"
				+ "    return 0\n" + TARGET);
		BROKEN.put("no-target", "def entry_point(argv):\n    return 0\n");
	}

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final ExampleProject project = new ExampleProject("broken");

	private final Workbench workbench = new Workbench();
	private IFile module;
	private ITextEditor editor;

	@Before
	public void makeProject() throws Exception {
		project.create(Example.PRIMES);
		module = project.get().getFile("primes.py");
	}

	private void write(String text) throws Exception {
		module.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
		project.build();
		editor = project.open(module.getName());
		workbench.await("the text is shown", () -> document().get().equals(text));
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	/** What is proposed where the error is, once the editor has its mark. */
	private ICompletionProposal[] proposals(IMarker error) {
		ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextViewer.class);
		QuickAssistContext context = new QuickAssistContext(viewer, error.getAttribute(IMarker.CHAR_START, -1));
		workbench.await("there is a correction", () -> new Corrections().computeQuickAssistProposals(context).length > 0);
		return new Corrections().computeQuickAssistProposals(context);
	}

	@Test
	public void eachErrorIsCorrected() throws Exception {
		for (Map.Entry<String, String> broken : BROKEN.entrySet()) {
			write(broken.getValue());
			assertEquals(List.of(broken.getKey().split(" ")[0]), project.codes());
			proposals(project.markers().get(0))[0].apply(document());
			editor.doSave(null);
			project.build();
			assertEquals(broken.getKey() + ": " + document().get(), List.of(), project.codes());
		}
	}

	@Test
	public void theFactsThatLedToAnErrorAreToldAndCanBeGoneTo() throws Exception {
		write("def entry_point(argv):\n    values = [1]\n    values.append('one')\n    return len(values)\n" + TARGET);
		IMarker error = project.markers().get(0);
		List<String> facts = List.of("here an int (primes.py, line 2)", "here a str (primes.py, line 3)");
		ICompletionProposal[] proposals = proposals(error);
		assertEquals(facts.stream().map(fact -> "Go to: " + fact).toList(), Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList());
		int start = error.getAttribute(IMarker.CHAR_START, -1);
		int end = error.getAttribute(IMarker.CHAR_END, -1);
		assertEquals("a whole word is marked", "values", document().get(start, end - start));
		for (int offset = start; offset <= end; offset++) {
			assertNotNull("the platform tells of the error there", new CausesHover().getHoverRegion(editor.getAdapter(ITextViewer.class), offset));
		}
		String told = new CausesHover().getHoverInfo(editor.getAdapter(ITextViewer.class), new Region(error.getAttribute(IMarker.CHAR_START, -1), 0));
		assertEquals(String.join("<br>", facts), told);
		proposals[0].apply(document());
		assertEquals(1, ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine());
	}

	@Test
	public void aCorrectionShowsBeforehandWhatItWouldMake() throws Exception {
		write(BROKEN.get("type-error"));
		ICompletionProposal correction = proposals(project.markers().get(0))[0];
		String around = "def entry_point(argv):\n    n = len(argv)\n    print \"n\" + <b>str(n)</b>\n    return 0\n";
		assertEquals("<pre>" + around + "</pre>", correction.getAdditionalProposalInfo());
		ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextViewer.class);
		editor.selectAndReveal(project.markers().get(0).getAttribute(IMarker.CHAR_START, -1), 0);
		((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
		workbench.pause(1500);
		workbench.screen("correction", new Point(1280, 800));
	}

	@Test
	public void whatACorrectionWouldMakeIsBold() throws Exception {
		write("def entry_point(argv):\n    for arg in argv:\n        if arg:\n            n = len(arg)\n            print \"n\" + n\n    return 0\n" + TARGET);
		Shell parent = new Shell();
		try {
			DefaultInformationControl control = new DefaultInformationControl(parent, "");
			control.setSizeConstraints(600, 400);
			control.setInformation(proposals(project.markers().get(0))[0].getAdditionalProposalInfo());
			StyledText text = (StyledText) Stream.iterate((Composite) parent.getShells()[0], each -> (Composite) each.getChildren()[0]).filter(StyledText.class::isInstance).findFirst().get();
			assertEquals(List.of("str(n)"), Arrays.stream(text.getStyleRanges()).filter(range -> range.fontStyle == SWT.BOLD).map(range -> text.getTextRange(range.start, range.length)).toList());
		} finally {
			parent.dispose();
		}
	}

	@Test
	public void aFoldedFunctionAboveChangesNothing() throws Exception {
		write("def other(a):\n    a += 1\n    a += 2\n    return a\n\n\n" + BROKEN.get("undefined-name"));
		ProjectionViewer viewer = (ProjectionViewer) editor.getAdapter(ITextViewer.class);
		workbench.await("it is folded, when the folds of the text before are gone", () -> {
			viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
			return viewer.getTextWidget().getLineCount() < document().getNumberOfLines();
		});
		ICompletionProposal[] proposals = proposals(project.markers().get(0));
		assertEquals(List.of("Change to 'count'"), Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList());
		QuickAssistContext elsewhere = new QuickAssistContext(viewer, document().get().indexOf("count ="));
		assertEquals(0, new Corrections().computeQuickAssistProposals(elsewhere).length);
	}
}
