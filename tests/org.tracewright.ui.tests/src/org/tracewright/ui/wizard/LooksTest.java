package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.jit.runtime.log.HotLoop;
import org.tracewright.jit.runtime.log.LoggedTrace;
import org.tracewright.ui.ThemeColors;
import org.tracewright.ui.graph.view.ControlFlowView;
import org.tracewright.ui.graph.view.TypesView;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;
import org.tracewright.ui.trace.HotLoopsView;
import org.tracewright.ui.trace.TraceLog;
import org.tracewright.ui.trace.TraceView;

/** What a user sees of a program with more in it than a register machine: proposals while one types, a large graph, loops with bridges in a dark theme, why a type is so. */
public class LooksTest {

	/** Four loops, one in another, sixteen rounds each: where an inner one ends there is a bridge. */
	private static final String LOOPS = "++++++++++++++++[>++++++++++++++++[>++++++++++++++++[>++++++++++++++++[>+<-]<-]<-]<-]\n";
	private static final Point SIZE = new Point(1400, 900);

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final ExampleProject project = new ExampleProject("brainfuck");

	private final Workbench workbench = new Workbench();
	private ITextEditor editor;

	@Before
	public void makeProject() throws Exception {
		PlatformUI.getWorkbench().showPerspective("org.tracewright.ui.perspective", page().getWorkbenchWindow());
		page().resetPerspective();
		project.create(Example.BRAINFUCK);
		editor = project.open("brainfuck.py");
		workbench.size(SIZE);
	}

	@After
	public void forgetRuns() throws Exception {
		TraceLog.get().close();
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		for (ILaunch launch : launches.getLaunches()) {
			launch.terminate();
		}
		launches.removeLaunches(launches.getLaunches());
	}

	private static IWorkbenchPage page() {
		return ExampleProject.page();
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private int offset(String text) {
		int offset = document().get().indexOf(text);
		assertTrue("no " + text, offset >= 0);
		return offset;
	}

	@Test
	public void proposalsShowTheMembersOfTheInferredClass() throws Exception {
		int line = offset("        if command == '>'");
		document().replace(line, 0, "        tape.\n");
		editor.selectAndReveal(line + "        tape.".length(), 0);
		editor.getAdapter(Control.class).forceFocus();
		editor.getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		workbench.await("members are proposed", () -> proposals().stream().anyMatch(text -> text.startsWith("get")));
		workbench.screen("assist", SIZE);
	}

	/** The texts of the tables that have popped up. */
	private static List<String> proposals() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getParent() instanceof Shell)
				.flatMap(shell -> Arrays.stream(shell.getChildren())).filter(Table.class::isInstance).flatMap(table -> Arrays.stream(((Table) table).getItems()))
				.map(item -> item.getText()).toList();
	}

	private ControlFlowView largeGraph() throws Exception {
		ControlFlowView graph = (ControlFlowView) page().showView(ControlFlowView.ID);
		page().activate(editor);
		editor.selectAndReveal(offset("        if command == '>'"), 0);
		workbench.await("the graph is shown", () -> graph.diagram().nodes().size() > 20);
		return graph;
	}

	@Test
	public void aLargeGraphIsOverlooked() throws Exception {
		ControlFlowView graph = largeGraph();
		IWorkbenchPartReference reference = page().getReference(graph);
		page().toggleZoom(reference);
		try {
			graph.actualSize();
			workbench.await("the overview is there", graph::hasOverview);
			workbench.screenshot("large-graph", SIZE);
		} finally {
			page().toggleZoom(reference);
		}
	}

	/** The workbench colours the widgets of a part anew whenever it becomes active. */
	@Test
	public void aGraphIsDrawnOnTheColourOfItsTheme() throws Exception {
		ControlFlowView graph = largeGraph();
		for (boolean dark : List.of(true, false)) {
			workbench.dark(dark);
			page().activate(editor);
			page().activate(graph);
			workbench.pause(500);
			assertEquals("dark: " + dark, ThemeColors.get("org.tracewright.ui.graph.colors.background").getRGB(), corner(Display.getCurrent().getFocusControl()));
		}
	}

	/** What is drawn in the corner of a widget. */
	private static RGB corner(Control control) {
		Image image = new Image(control.getDisplay(), 1, 1);
		GC gc = new GC(control);
		gc.copyArea(image, 2, 2);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data.palette.getRGB(data.getPixel(0, 0));
	}

	@Test
	public void theChainThatMadeATypeIsShown() throws Exception {
		TypesView types = (TypesView) page().showView(TypesView.ID);
		page().activate(editor);
		editor.selectAndReveal(offset("        if command == '>'"), 0);
		workbench.await("the types are shown", () -> types.tree().getItemCount() > 0 && types.tree().getItem(0).getItemCount() > 2);
		TreeItem variable = types.tree().getItem(0).getItem(0);
		Event event = new Event();
		event.item = variable;
		types.tree().notifyListeners(SWT.Expand, event);
		variable.setExpanded(true);
		assertTrue("the fact has a place: " + variable.getItem(0).getText(2), variable.getItem(0).getText(2).startsWith("brainfuck.py:"));
		workbench.screenshot("types", SIZE);
	}

	@Test
	public void bridgesAreShownInADarkTheme() throws Exception {
		workbench.dark(true);
		try {
			project.get().getFile("loops.b").create(new ByteArrayInputStream(LOOPS.getBytes(StandardCharsets.US_ASCII)), true, null);
			ILaunchConfigurationWorkingCopy configuration = LaunchAttributes.find(project.get().getFile("brainfuck.py"), Mode.JIT_LOG).getWorkingCopy();
			configuration.setAttribute(LaunchAttributes.ARGUMENTS, "loops.b");
			ILaunch launch = configuration.launch(ILaunchManager.RUN_MODE, null);
			workbench.await("hot loops come into sight", () -> page().findView(HotLoopsView.ID) != null);
			HotLoopsView loops = (HotLoopsView) page().findView(HotLoopsView.ID);
			workbench.await("the program ends", launch::isTerminated);
			workbench.await("the log is read", () -> loops.summary().contains("of it in compiled code") && !loops.summary().contains("is running"));
			HotLoop branching = loops.loops().stream().max(Comparator.comparingInt(loop -> loop.trace().allBridges())).get();
			loops.viewer().setSelection(new StructuredSelection(branching), true);
			TraceView trace = (TraceView) page().findView(TraceView.ID);
			workbench.await("the loop has bridges", () -> trace.tree().getTree().getItemCount() > 0 && trace.tree().getTree().getItem(0).getItemCount() > 0);
			assertTrue(trace.tree().getTree().isVisible());
			Table compiled = trace.compiled().getTable();
			LoggedTrace bridge = (LoggedTrace) trace.tree().getTree().getItem(0).getItem(0).getData();
			workbench.await("the guard tells of its bridge", () -> Arrays.stream(compiled.getItems()).anyMatch(item -> item.getText(0).contains("→ " + bridge.number())));
			IWorkbenchPartReference reference = page().getReference(trace);
			page().toggleZoom(reference);
			workbench.screenshot("bridges-dark", SIZE);
			page().toggleZoom(reference);
			List<String> ofLoop = Arrays.stream(compiled.getItems()).map(item -> item.getText(0)).toList();
			trace.tree().setSelection(new StructuredSelection(bridge), true);
			workbench.await("the bridge is shown", () -> compiled.getItemCount() > 0 && !ofLoop.equals(Arrays.stream(compiled.getItems()).map(item -> item.getText(0)).toList()));
		} finally {
			workbench.dark(false);
		}
	}
}
