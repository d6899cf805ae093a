package org.tracewright.ui.wizard;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.jit.runtime.log.TraceRow;
import org.tracewright.ui.testing.ContextMenu;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.ViewButton;
import org.tracewright.ui.testing.Workbench;
import org.tracewright.ui.trace.HotLineMarkers;
import org.tracewright.ui.trace.HotLoopColumn;
import org.tracewright.ui.trace.HotLoopsView;
import org.tracewright.ui.trace.TraceLog;
import org.tracewright.ui.trace.TraceView;

/** What a user sees of a program that was run with a JIT log. */
public class HotLoopsTest {

	/** SQUARE goes round once for each of these. */
	private static final String ROUNDS = "30000000";
	/** Position of the first instruction in the loop of SQUARE, and its operation code, as the example's {@code get_printable_location} shows them. */
	private static final String LOOP = "4: 2";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();

	@Rule
	public final LoggedRun run = new LoggedRun();

	private final Workbench workbench = run.workbench();
	private ITextEditor editor;
	private HotLoopsView loops;
	private TraceView trace;

	@Before
	public void runWithLog() throws Exception {
		editor = run.editor();
		loops = run.loops();
		trace = run.trace();
		ILaunch launch = run.run(ROUNDS);
		workbench.await("the program ends", launch::isTerminated);
		workbench.await("the whole log is read", () -> loops.summary().contains("of it in compiled code") && !loops.summary().contains("is running"));
	}

	/** The source of a marked line. */
	private String source(IMarker marker) throws Exception {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		int line = marker.getAttribute(IMarker.LINE_NUMBER, 0) - 1;
		return document.get(document.getLineOffset(line), document.getLineLength(line)).strip();
	}

	private static List<String> texts(TableViewer table) {
		return Arrays.stream(table.getTable().getItems()).map(item -> item.getText().strip()).toList();
	}

	private static int row(TableViewer table, String text) {
		List<String> texts = texts(table);
		return texts.indexOf(texts.stream().filter(each -> each.contains(text)).findFirst().orElseThrow(() -> new AssertionError("no " + text + " in " + texts)));
	}

	@Test
	public void theLoopIsListedAndItsTraceIsShown() throws Exception {
		assertEquals(List.of(LOOP), loops.loops().stream().map(HotLoopColumn.POSITION::text).toList());
		assertTrue("most of the rounds are compiled", loops.loops().get(0).trace().counts().iterations() > Integer.parseInt(ROUNDS) / 2);
		loops.viewer().setSelection(new StructuredSelection(loops.loops().get(0)));
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() > 0);
		assertTrue(texts(trace.recorded()).stream().anyMatch(text -> text.contains("getarrayitem_gc_i(")));
		int guard = row(trace.compiled(), "guard_true(");
		assertTrue("positions stand above operations", texts(trace.compiled()).subList(0, guard).contains(LOOP));
		assertFalse(trace.compiled().getTable().getItems()[row(trace.compiled(), "label(")].getText(1).contains("tlr_jit.py"));
	}

	@Test
	public void aDoubleClickAndTheMenuGoToTheLineOfTheInterpreter() throws Exception {
		LoggedRun.page().closeAllEditors(false);
		TableViewer table = trace.recorded();
		table.setSelection(new StructuredSelection(table.getElementAt(row(table, "int_sub("))));
		table.getTable().notifyListeners(SWT.DefaultSelection, new Event());
		assertIsAtSubtraction();
		LoggedRun.page().closeAllEditors(false);
		new ContextMenu(table.getTable()).choose("Go to Source");
		assertIsAtSubtraction();
		String other = ((TraceRow.Operation) trace.compiled().getStructuredSelection().getFirstElement()).line().text();
		assertTrue("the same on the other side: " + other, other.contains("int_sub("));
	}

	@Test
	public void operationsOfTheLineAtTheCaretAreSelected() throws Exception {
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() > 0);
		LoggedRun.page().activate(editor);
		String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
		editor.selectAndReveal(text.indexOf("            a -= 1"), 0);
		for (TableViewer table : List.of(trace.recorded(), trace.compiled())) {
			workbench.await("they are selected", () -> Arrays.stream(table.getTable().getSelection()).anyMatch(item -> item.getText().contains("int_sub(")));
		}
		editor.selectAndReveal(text.indexOf("            a += regs[n]"), 0);
		workbench.await("others are selected", () -> Arrays.stream(trace.compiled().getTable().getSelection()).anyMatch(item -> item.getText().contains("int_add(")));
		ViewButton link = new ViewButton(trace, "Select what comes from the line of the interpreter at the caret");
		link.press();
		try {
			int[] before = trace.compiled().getTable().getSelectionIndices();
			editor.selectAndReveal(text.indexOf("            a -= 1"), 0);
			workbench.pause(500);
			assertArrayEquals("a user wants that no more", before, trace.compiled().getTable().getSelectionIndices());
		} finally {
			link.press();
		}
	}

	private void assertIsAtSubtraction() {
		editor = (ITextEditor) LoggedRun.page().getActiveEditor();
		assertEquals("tlr_jit.py", editor.getTitle());
		assertEquals("a -= 1", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().strip());
	}

	@Test
	public void hotLinesAndFailingGuardsAreMarkedBesideTheSource() throws Exception {
		workbench.await("lines are marked", () -> run.markers(HotLineMarkers.HOT_LINE).length > 0 && run.markers(HotLineMarkers.FAILING_GUARD).length > 0);
		assertEquals("the loop ends at one guard", List.of("if a:"), List.of(source(run.markers(HotLineMarkers.FAILING_GUARD)[0])));
		List<String> hot = new ArrayList<>();
		for (IMarker marker : run.markers(HotLineMarkers.HOT_LINE)) {
			hot.add(source(marker));
			assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains(LOOP));
		}
		assertTrue(hot.toString(), hot.containsAll(List.of("a -= 1", "a += regs[n]")));
		assertFalse("SQUARE returns outside of the loop", hot.contains("return a"));
		workbench.await("the ruler shows them", () -> annotations().contains("org.tracewright.ui.failingGuard") && annotations().contains("org.tracewright.ui.hotLine"));
		TraceLog.get().close();
		workbench.await("the marks go with the log", () -> run.markers(HotLineMarkers.HOT_LINE).length + run.markers(HotLineMarkers.FAILING_GUARD).length == 0);
	}

	private List<String> annotations() {
		List<String> types = new ArrayList<>();
		Iterator<Annotation> all = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator();
		all.forEachRemaining(annotation -> types.add(annotation.getType()));
		return types;
	}

	@Test
	public void rowsAreFiltered() {
		loops.filter("no such text");
		assertEquals(List.of(), loops.loops());
		loops.filter(LOOP);
		assertEquals(1, loops.loops().size());
		loops.filter("");
	}
}
