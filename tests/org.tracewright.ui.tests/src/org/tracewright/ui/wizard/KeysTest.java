package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.ui.graph.model.DiagramLine;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.view.ControlFlowView;
import org.tracewright.ui.testing.Commands;
import org.tracewright.ui.testing.ContextMenu;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Pasted;
import org.tracewright.ui.testing.Workbench;

/** What can be done without a mouse. */
public class KeysTest {

	private static final String WORD = "inplace_add";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final ExampleProject project = new ExampleProject("tlr");

	private final Workbench workbench = new Workbench();
	private ControlFlowView graph;
	private ITextEditor editor;

	@Before
	public void showGraph() throws Exception {
		project.create(Example.TLR);
		graph = (ControlFlowView) ExampleProject.page().showView(ControlFlowView.ID);
		editor = project.open("tlr.py");
		editor.selectAndReveal(editor.getDocumentProvider().getDocument(editor.getEditorInput()).get().indexOf("opcode = ord"), 0);
		workbench.await("the graph is shown", () -> graph.diagram().title().contains("interpret") && !graph.diagram().nodes().isEmpty());
		graph.actualSize();
	}

	@After
	public void forgetRuns() throws Exception {
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		for (ILaunch launch : launches.getLaunches()) {
			launch.terminate();
		}
		launches.removeLaunches(launches.getLaunches());
	}

	@Test
	public void enterGoesFromOneFoundBlockToTheNext() {
		List<DiagramNode> found = graph.diagram().nodes().stream().filter(node -> node.lines().stream().anyMatch(line -> line.text().contains(WORD))).toList();
		assertTrue("found in " + found.size(), found.size() > 3);
		Text search = search();
		search.setText(WORD);
		workbench.await("the first is in sight", () -> graph.isInSight(found.get(0)));
		assertFalse(found.stream().allMatch(graph::isInSight));
		for (DiagramNode next : found.subList(1, found.size())) {
			search.notifyListeners(SWT.DefaultSelection, new Event());
			workbench.await("the next is in sight", () -> graph.isInSight(next));
		}
		search.notifyListeners(SWT.DefaultSelection, new Event());
		workbench.await("the first is in sight again", () -> graph.isInSight(found.get(0)));
		search.setText("");
	}

	/** The view's field for a text. */
	private Text search() {
		Deque<Control> all = new ArrayDeque<>();
		for (Composite each = canvas().getParent(); all.stream().noneMatch(Text.class::isInstance); each = each.getParent()) {
			all.addAll(Arrays.asList(each.getChildren()));
		}
		return (Text) all.stream().filter(Text.class::isInstance).findFirst().get();
	}

	private Control canvas() {
		// Where no window manager is, a window stays without the focus that a dialog had.
		ExampleProject.page().getWorkbenchWindow().getShell().forceActive();
		ExampleProject.page().activate(graph);
		workbench.await("the graph has the focus", () -> Display.getCurrent().getFocusControl() != null);
		return Display.getCurrent().getFocusControl();
	}

	@Test
	public void arrowsGoFromBlockToBlockAndEnterToTheSource() {
		Control canvas = canvas();
		int before = line();
		press(canvas, '\0', SWT.ARROW_DOWN);
		press(canvas, SWT.CR, SWT.CR);
		workbench.await("the editor has the focus", () -> ExampleProject.page().getActivePart() == editor);
		assertNotEquals(before, line());
	}

	@Test
	public void theBlockAtTheFocusIsCopied() throws Exception {
		Control canvas = canvas();
		press(canvas, '\0', SWT.ARROW_DOWN);
		Commands.execute("org.eclipse.ui.edit.copy");
		List<String> copied = Pasted.text().lines().toList();
		assertTrue(copied.toString(), graph.diagram().nodes().stream().anyMatch(node -> node.lines().stream().map(DiagramLine::text).toList().equals(copied)));
		assertEquals(List.of("Copy", "Select All", "Zoom in", "Zoom out", "Actual size", "Fit the whole graph into the view", "Export as SVG, PNG or DOT…"),
				new ContextMenu(canvas).choices().stream().filter(choice -> !choice.equals("Go to Source")).toList());
	}

	private int line() {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine();
	}

	private static void press(Control control, char character, int key) {
		Event event = new Event();
		event.character = character;
		event.keyCode = key;
		control.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	public void theProgramInTheEditorRunsByItsKeys() throws Exception {
		ExampleProject.page().activate(editor);
		IBindingService bindings = ExampleProject.page().getWorkbenchWindow().getService(IBindingService.class);
		assertEquals(KeySequence.getInstance("M2+M3+X P"), bindings.getBestActiveBindingFor("org.tracewright.ui.runUntranslated.run"));
		ExampleProject.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.tracewright.ui.runUntranslated.run", null);
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		// What is being launched still needs its configuration, which goes with the project.
		workbench.await("the program is run", () -> launches.getLaunches().length == 1 && launches.getLaunches()[0].isTerminated());
		assertEquals(Mode.UNTRANSLATED.id(), launches.getLaunches()[0].getLaunchConfiguration().getAttribute(LaunchAttributes.MODE, ""));
	}
}
