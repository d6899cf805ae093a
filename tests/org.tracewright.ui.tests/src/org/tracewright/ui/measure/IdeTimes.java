package org.tracewright.ui.measure;

import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.Test;
import org.junit.runner.JUnitCore;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.build.Markers;
import org.tracewright.core.build.TargetResult;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.ui.editor.EditorPreparation;
import org.tracewright.ui.editor.assist.CompletionProcessor;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.view.ControlFlowView;
import org.tracewright.ui.testing.Workbench;
import org.tracewright.ui.wizard.WholeDayTest;

/** Prints how long a user waits. The system property {@code programs} names a directory with the generated programs {@code small}, of 5,000 lines, and {@code large}, of 20,000. */
public class IdeTimes {

	private static final int ROUNDS = 9;
	/** Of branches in one function, each with two blocks or more. */
	private static final int BRANCHES = 1_000;
	/** Nanoseconds between two keys of somebody who types quickly. */
	private static final long KEY_STROKE = 100_000_000;
	private static final String SOUND = "    total = 0\n";
	private static final String TYPED = "    steps = 1000\n";
	private static final String BROKEN = "    one = 'one'\n    total = total - one\n";
	/** What is wrong with it, and how that is mended: not where the error is marked, for an editor takes away the mark of a text that goes. */
	private static final String WRONG = "one = 'one'\n";
	private static final String RIGHT = "one = 1\n";

	private final Workbench workbench = new Workbench(600);
	private final Sheet sheet = new Sheet(System.out);
	private IProject project;
	private ITextEditor editor;

	/** Prints the table. */
	@Test
	public void print() throws Exception {
		try (sheet) {
			wholeDay();
			open("small", "interpreter.py");
			saveToMarkers();
			assist();
			switchGraphs();
			close();
			largeGraph();
			close();
			buildLarge();
			close();
		}
	}

	/** The day begins when the workbench has started and its first example is open: a user needs some seconds to find out what there is. */
	private void wholeDay() throws Exception {
		workbench.await("the example is open", () -> page().getActiveEditor() != null);
		workbench.await("the workbench begins to prepare itself", IdeTimes::isPreparing);
		workbench.await("the workbench is prepared", () -> !isPreparing());
		try (Blocks blocks = new Blocks()) {
			assertTrue(JUnitCore.runClasses(WholeDayTest.class).wasSuccessful());
			sheet.block("a whole day", blocks, 200);
		}
		PlatformUI.getWorkbench().showPerspective("org.tracewright.ui.perspective", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
	}

	private static boolean isPreparing() {
		return Arrays.stream(Job.getJobManager().find(null)).anyMatch(job -> job.getName().equals(EditorPreparation.NAME));
	}

	private void saveToMarkers() throws Exception {
		long[] broken = new long[ROUNDS];
		long[] mended = new long[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			rest();
			broken[round] = until("the error is marked", () -> replace(SOUND, SOUND + BROKEN), this::isErrorShown);
			rest();
			mended[round] = until("the error is gone", () -> replace(WRONG, RIGHT), () -> !isErrorShown());
			replace(SOUND + BROKEN.replace(WRONG, RIGHT), SOUND);
		}
		sheet.times("save to markers, 5,000 lines: an error comes", broken, 1000);
		sheet.times("save to markers, 5,000 lines: it goes", mended, 1000);
	}

	private void assist() throws Exception {
		long[] times = new long[ROUNDS];
		String line = "    frame.\n";
		int place = document().get().indexOf("    for pc in range(steps)");
		for (int round = 0; round < ROUNDS; round++) {
			document().replace(place, 0, line);
			long start = System.nanoTime();
			assertTrue(new CompletionProcessor().computeCompletionProposals(editor.getAdapter(ITextViewer.class), place + line.length() - 1).length > 0);
			times[round] = System.nanoTime() - start;
			document().replace(place, line.length(), "");
		}
		editor.doSave(null);
		sheet.times("content assist, after a change", times, 100);
	}

	/** The build of what was saved last is over. */
	private void switchGraphs() throws Exception {
		rest();
		ControlFlowView graph = (ControlFlowView) page().showView(ControlFlowView.ID);
		page().activate(editor);
		long[] times = new long[2 * ROUNDS];
		for (int round = 0; round < times.length; round++) {
			String function = round % 2 == 0 ? "entry_point" : "dispatch";
			times[round] = until("the graph follows", () -> editor.selectAndReveal(document().get().indexOf("def " + function) + 4, 0),
					() -> graph.diagram().title().contains(function));
		}
		sheet.times("graph switch", times, 300);
	}

	/** A function with thousands of blocks. */
	private void largeGraph() throws Exception {
		StringBuilder text = new StringBuilder("def small(n):\n    return n\n\n\ndef large(n):\n    total = 0\n");
		for (int branch = 0; branch < BRANCHES; branch++) {
			text.append("    if n & ").append(branch).append(":\n        total += small(").append(branch).append(")\n");
		}
		text.append("    return total\n\n\ndef entry_point(argv):\n    print large(len(argv))\n    return 0\n\n\ndef target(driver, args):\n    return entry_point\n");
		project("blocks").getFile("blocks.py").create(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), true, null);
		translate("blocks.py");
		ControlFlowView graph = (ControlFlowView) page().showView(ControlFlowView.ID);
		page().activate(editor);
		try (Blocks blocks = new Blocks()) {
			long[] opened = { until("the graph is shown", () -> editor.selectAndReveal(document().get().indexOf("def large") + 4, 0), () -> graph.diagram().nodes().size() > BRANCHES) };
			sheet.times("a graph of " + graph.diagram().nodes().size() + " blocks opens", opened, 3000);
			sheet.block("while it opens", blocks, 200);
		}
		sheet.times("scrolling it by a step", scroll(graph), 40);
	}

	/** From asking for a place until it is painted. */
	private long[] scroll(ControlFlowView graph) throws Exception {
		List<DiagramNode> nodes = graph.diagram().nodes();
		graph.setFocus();
		Control canvas = page().getWorkbenchWindow().getShell().getDisplay().getFocusControl();
		boolean[] painted = new boolean[1];
		canvas.addListener(SWT.Paint, event -> painted[0] = true);
		long[] steps = new long[nodes.size() / 10];
		for (int step = 0; step < steps.length; step++) {
			DiagramNode node = nodes.get(step * 10);
			painted[0] = false;
			steps[step] = until("it is painted", () -> graph.show(node), () -> painted[0]);
		}
		return steps;
	}

	private void buildLarge() throws Exception {
		open("large", "interpreter.py");
		try (Blocks blocks = new Blocks()) {
			TargetResult before = result();
			replace(SOUND, SOUND + TYPED);
			int place = document().get().indexOf(TYPED) + TYPED.length() - 1;
			long[] next = { System.nanoTime() };
			long[] built = { until("all is translated", () -> { }, () -> {
				if (System.nanoTime() > next[0]) {
					type(place);
					next[0] = System.nanoTime() + KEY_STROKE;
				}
				return result() != before;
			}) };
			sheet.times("a build of 20,000 lines", built, 60_000);
			sheet.block("typing while 20,000 lines are built", blocks, 200);
		}
	}

	/** A key stroke in the editor; the text stays as it is, to be saved or not. */
	private void type(int place) {
		try {
			document().replace(place, 0, "0");
			document().replace(place, 1, "");
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	/** What is done. */
	private interface Act {
		void run() throws Exception;
	}

	private long until(String what, Act act, BooleanSupplier done) throws Exception {
		long start = System.nanoTime();
		act.run();
		workbench.await(what, done);
		return System.nanoTime() - start;
	}

	private void open(String program, String module) throws Exception {
		project(program);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(System.getProperty("programs"), program), "*.py")) {
			for (Path file : files) {
				project.getFile(file.getFileName().toString()).create(new ByteArrayInputStream(Files.readAllBytes(file)), true, null);
			}
		}
		translate(module);
	}

	private IProject project(String name) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		return project;
	}

	/** Makes the module a target, and an editor on it. */
	private void translate(String module) throws CoreException, IOException {
		byte[] text = ("[target.program]\nmodule = \"" + module + "\"\n").getBytes(StandardCharsets.UTF_8);
		project.getFile("tracewright.toml").create(new ByteArrayInputStream(text), true, null);
		RpythonNature.add(project, null);
		workbench.await("the program is translated", () -> result() != null);
		settle();
		editor = (ITextEditor) IDE.openEditor(page(), project.getFile(module));
	}

	/** A user looks at what came of a save before the next. The workbench has a build wait that follows another one within a second. */
	private void rest() {
		settle();
		workbench.pause(1_000);
	}

	/** Until the jar of the last build is written, too. */
	private void settle() {
		workbench.await("the build is over", () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
	}

	private void close() throws CoreException {
		page().closeAllEditors(false);
		project.delete(true, true, null);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private TargetResult result() {
		List<TargetResult> results = CorePlugin.results().of(project);
		return results.isEmpty() ? null : results.get(0);
	}

	/** Whether the editor shows an error of the program. */
	private boolean isErrorShown() {
		IAnnotationModel annotations = ((ISourceViewer) editor.getAdapter(ITextViewer.class)).getAnnotationModel();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof MarkerAnnotation annotation && annotation.getMarker().getAttribute(Markers.CODE, null) != null) {
				return true;
			}
		}
		return false;
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private void replace(String old, String text) throws Exception {
		int offset = document().get().indexOf(old);
		assertTrue("no text " + old, offset >= 0);
		document().replace(offset, old.length(), text);
		editor.doSave(null);
	}
}
