package org.tracewright.ui.editor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.ui.editor.assist.DefinitionDetector;
import org.tracewright.ui.testing.EditorFixture;
import org.tracewright.ui.testing.NoErrorsLogged;

/** What the editor does by itself while a user reads and types. */
public class EditorFeaturesTest {

	private static final String SOURCE = "def square(a):\n    total = 0\n    for i in range(a):\n        total += a\n    return total\n\n\ndef other(total):\n    return total\n";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final EditorFixture workbench = new EditorFixture();

	private IEditorPart editor;

	private ISourceViewer open(String text) throws Exception {
		editor = workbench.open("square.py", text);
		return (ISourceViewer) editor.getAdapter(ITextViewer.class);
	}

	/** Where annotations of a type stand. */
	private static List<Integer> offsets(IAnnotationModel annotations, String type) {
		TreeSet<Integer> offsets = new TreeSet<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation.getType().equals(type)) {
				offsets.add(annotations.getPosition(annotation).offset);
			}
		}
		return List.copyOf(offsets);
	}

	private static List<Integer> offsets(String text, String of, int end) {
		List<Integer> offsets = new ArrayList<>();
		for (int at = text.indexOf(of); at >= 0 && at < end; at = text.indexOf(of, at + 1)) {
			offsets.add(at);
		}
		return offsets;
	}

	@Test
	public void functionsAndLoopsFold() throws Exception {
		ProjectionViewer viewer = (ProjectionViewer) open(SOURCE);
		IAnnotationModel folds = viewer.getProjectionAnnotationModel();
		List<Integer> wanted = List.of(0, SOURCE.indexOf("    for"), SOURCE.indexOf("def other"));
		workbench.await("there are folds", () -> offsets(folds, "org.eclipse.projection").equals(wanted));
		int lines = workbench.text().getLineCount();
		// The viewer hears of folds that were made in the background a little after the model has them.
		viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
		workbench.await("bodies are folded away", () -> workbench.text().getLineCount() == lines - 5);
		viewer.doOperation(ProjectionViewer.EXPAND_ALL);
		workbench.await("the whole text is seen", () -> workbench.text().getText().equals(SOURCE));
	}

	@Test
	public void theOtherPlacesOfTheNameAtTheCaretAreMarked() throws Exception {
		ISourceViewer viewer = open(SOURCE);
		((ITextEditor) editor).selectAndReveal(SOURCE.indexOf("total") + 1, 0);
		List<Integer> places = offsets(SOURCE, "total", SOURCE.indexOf("def other"));
		IAnnotationModel marks = viewer.getAnnotationModel();
		workbench.await("writes are marked", () -> offsets(marks, "org.tracewright.ui.writeOccurrence").equals(places.subList(0, 2)));
		assertEquals(places.subList(2, 3), offsets(marks, "org.tracewright.ui.occurrence"));
		((ITextEditor) editor).selectAndReveal(SOURCE.indexOf("range"), 0);
		workbench.await("the marks go", () -> offsets(marks, "org.tracewright.ui.writeOccurrence").isEmpty());
	}

	private String typed(String text, String... keys) throws Exception {
		open("");
		workbench.text().setText(text);
		workbench.text().setCaretOffset(text.length());
		for (String key : keys) {
			workbench.text().insert(key);
		}
		return workbench.document().get();
	}

	@Test
	public void bracketsAndQuotesAreClosed() throws Exception {
		assertEquals("f()", typed("f", "("));
	}

	@Test
	public void aClosingBracketIsTypedOver() throws Exception {
		assertEquals("f([''])", typed("f", "(", "[", "'", "'", "]", ")"));
	}

	@Test
	public void aNewLineIsIndentedAsItsBlock() throws Exception {
		String text = typed("if a:", "\n");
		assertTrue(text, text.equals("if a:\n    "));
	}

	@Test
	public void otherFilesSeeAnUnsavedTextOnlyAsLongAsItsEditorIsOpen() throws Exception {
		String using = "import other\n\nother.fresh()\n";
		ITextViewer viewer = open(using);
		IEditorPart editorOfOther = workbench.open("other.py", "old = 1\n");
		workbench.document().set("def fresh():\n    return 1\n");
		EditorSources.get().source(workbench.document());
		assertEquals(1, linksAt(viewer, using.indexOf("fresh")));
		editorOfOther.getSite().getPage().closeEditor(editorOfOther, false);
		assertEquals(0, linksAt(viewer, using.indexOf("fresh")));
	}

	private static int linksAt(ITextViewer viewer, int offset) {
		IHyperlink[] links = new DefinitionDetector().detectHyperlinks(viewer, new Region(offset, 0), true);
		return links == null ? 0 : links.length;
	}
}
