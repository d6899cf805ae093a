package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.ui.graph.model.DiagramLine;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.view.ControlFlowView;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** What of a graph is in sight when the caret comes to its function. */
public class GraphFollowsTest {

	private static final String FUNCTION = "def interpret(";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final ExampleProject project = new ExampleProject("tlr");

	private final Workbench workbench = new Workbench();
	private ControlFlowView graph;
	private ITextEditor editor;
	private IDocument document;

	@Before
	public void open() throws Exception {
		project.create(Example.TLR);
		graph = (ControlFlowView) ExampleProject.page().showView(ControlFlowView.ID);
		editor = project.open("tlr.py");
		document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	/** Nothing of the graph comes from the line that begins a function. */
	@Test
	public void aFunctionIsShownFromItsBeginning() throws Exception {
		String text = document.get();
		editor.selectAndReveal(text.indexOf("return a", text.indexOf(FUNCTION)), 0);
		workbench.await("the graph is shown", () -> graph.title().startsWith("interpret("));
		graph.actualSize();
		graph.show(graph.diagram().nodes().get(graph.diagram().nodes().size() - 1));
		editor.selectAndReveal(text.indexOf("def entry_point("), 0);
		workbench.await("another graph is shown", () -> graph.title().startsWith("entry_point("));
		editor.selectAndReveal(text.indexOf(FUNCTION) + 4, 0);
		workbench.await("the graph is shown again", () -> graph.title().startsWith("interpret("));
		DiagramNode entry = graph.diagram().nodes().stream().filter(node -> node.role() == DiagramNode.Role.ENTRY).findFirst().get();
		workbench.await("its beginning is in sight", () -> graph.isInSight(entry));
		assertEquals("interpret(bytecode: str, a: int) -> int", graph.title());
		assertTrue(graph.diagram().title(), graph.diagram().title().startsWith("tlr.interpret("));
	}

	/** A program that cannot be read is not imported; its graphs are those of the last build. */
	@Test
	public void namesAreTheSameWhileThereAreErrors() throws Exception {
		String sound = document.get();
		editor.selectAndReveal(sound.indexOf("def entry_point("), 0);
		workbench.await("the graph is shown", () -> graph.title().startsWith("entry_point("));
		List<String> lines = lines();
		assertTrue(lines.toString(), lines.stream().anyMatch(line -> line.contains("tlr.interpret")));
		document.set(sound + "\nx = (\n");
		editor.doSave(null);
		project.build();
		assertEquals(List.of("syntax-error"), project.codes());
		editor.selectAndReveal(sound.indexOf(FUNCTION), 0);
		workbench.await("another graph is shown", () -> graph.title().startsWith("interpret("));
		editor.selectAndReveal(sound.indexOf("def entry_point("), 0);
		workbench.await("the graph is shown again", () -> graph.title().startsWith("entry_point("));
		assertEquals(lines, lines());
	}

	/** However little room there is, and wherever the graph was scrolled to. */
	@Test
	public void theOperationsOfTheLineAreInSight() throws Exception {
		workbench.size(new Point(1280, 720));
		for (String line : List.of("opcode = ord", "if opcode == JUMP_IF_A", "            a += regs[n]", "opcode = ord")) {
			caret(line);
			workbench.await("they are marked", () -> !graph.marked().isEmpty());
			graph.actualSize();
			caret(FUNCTION);
			workbench.await("nothing is marked", () -> graph.marked().isEmpty());
			graph.show(graph.diagram().nodes().get(graph.diagram().nodes().size() - 1));
			caret(line);
			workbench.await("the beginning of the first is in sight: " + line, () -> !graph.marked().isEmpty() && graph.isBeginningInSight(graph.marked().get(0)));
		}
	}

	/** Its lines are no longer those of the graph, and marks and clicks go by what the lines are. */
	@Test
	public void marksFollowATextThatIsBeingChanged() throws Exception {
		caret("            a += regs[n]");
		workbench.await("its operations are marked", () -> !graph.marked().isEmpty());
		List<String> marked = graph.marked();
		document.replace(document.get().indexOf("        opcode = "), 0, "        regs[0] = 'one'\n\n");
		editor.doSave(null);
		project.build();
		assertEquals(List.of("union-error"), project.codes());
		caret("regs[0] = 'one'");
		workbench.await("nothing comes from a new line", () -> graph.marked().isEmpty());
		caret("            a += regs[n]");
		workbench.await("what comes from an old one is marked", () -> graph.marked().equals(marked));
		caret("def interpret(");
		graph.open(marked.get(0));
		ITextSelection selected = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertEquals("a += regs[n]", selected.getText().strip());
	}

	private void caret(String text) {
		editor.selectAndReveal(document.get().indexOf(text), 0);
	}

	private List<String> lines() {
		return graph.diagram().nodes().stream().flatMap(node -> node.lines().stream()).map(DiagramLine::text).toList();
	}
}
