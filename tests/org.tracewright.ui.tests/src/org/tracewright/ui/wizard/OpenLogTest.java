package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LogWriter;
import org.tracewright.ui.testing.Commands;
import org.tracewright.ui.testing.ContextMenu;
import org.tracewright.ui.testing.Dialogs;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Pasted;
import org.tracewright.ui.testing.Workbench;
import org.tracewright.ui.trace.HotLoopColumn;
import org.tracewright.ui.trace.HotLoopsView;
import org.tracewright.ui.trace.TraceLog;
import org.tracewright.ui.trace.TraceView;

/** A log that a user opens: guards with bridges, and recordings that were given up. */
public class OpenLogTest {

	private static final String SOURCE = "/vm/bytecode_loop.py";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final Workbench workbench = new Workbench();
	private HotLoopsView loops;
	private TraceView trace;

	private static LogRecord.Line line(String text) {
		return new LogRecord.Line(text, "interp.execute", SOURCE, 1024, "pc 4");
	}

	@Before
	public void openLog() throws Exception {
		Path file = folder.newFile("run.log").toPath();
		try (LogWriter writer = new LogWriter(Files.newOutputStream(file))) {
			writer.write(new LogRecord.Started(1, -1, -1, "driver", "pc 4"));
			writer.write(new LogRecord.Stage(1, "recorded", "i0", List.of(line("guard_true(i0) [i0]"), line("guard_false(i1) [i1]"), line("guard_value(i2, 1) [i2]"))));
			writer.write(new LogRecord.Compiled(1, 77, 1000, 3));
			writer.write(new LogRecord.Started(2, 1, 1, "driver", "pc 5"));
			writer.write(new LogRecord.Aborted(2, "trace too long", 6001));
			writer.write(new LogRecord.Started(3, -1, -1, "driver", "pc 10"));
			writer.write(new LogRecord.Compiled(3, 10, 10, 0));
			writer.write(new LogRecord.Counts(1, 3, 1234567, 2_000_000));
			writer.write(new LogRecord.Counts(3, 3, 123_456_789_000L, 0));
			writer.write(new LogRecord.GuardCounts(1, 0, 25, 0));
			writer.write(new LogRecord.GuardCounts(1, 1, 75, 0));
			writer.write(new LogRecord.Totals(true, 8_000_000, 0, 0, 0, 0));
		}
		IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective("org.tracewright.ui.perspective", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		loops = (HotLoopsView) page.showView(HotLoopsView.ID);
		trace = (TraceView) page.showView(TraceView.ID);
		TraceLog.get().open(file);
		workbench.await("the log is shown", () -> loops.loops().size() == 2);
	}

	@After
	public void closeLog() {
		TraceLog.get().close();
		workbench.await("the log is closed", () -> loops.loops().isEmpty());
		assertEquals("There is no trace yet: run a program with JIT log, or open a log in Hot Loops.", trace.hint());
	}

	private List<String> row(int index) {
		return List.of(HotLoopColumn.values()).stream().map(column -> column.text(loops.loops().get(index))).toList();
	}

	@Test
	public void theTableTellsWhatTheCommandLineTells() {
		assertEquals(List.of("pc 4", "25.0%", "3", "1,234,567", "3", "3", "3", "0", "1: trace too long"), row(0));
		assertEquals("pc 10", row(1).get(0));
	}

	@Test
	public void positionsAreSortedByTheirNumbers() {
		loops.viewer().getTable().getColumn(HotLoopColumn.POSITION.ordinal()).notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("pc 4", "pc 10"), List.of(row(0).get(0), row(1).get(0)));
		loops.viewer().getTable().getColumn(HotLoopColumn.TIME.ordinal()).notifyListeners(SWT.Selection, new Event());
	}

	@Test
	public void aClickOnAHeadingSortsLargestFirstAndAnotherTheOtherWayRound() {
		for (HotLoopColumn column : HotLoopColumn.values()) {
			if (column == HotLoopColumn.POSITION || column == HotLoopColumn.ABORTS) {
				continue;
			}
			TableColumn heading = loops.viewer().getTable().getColumn(column.ordinal());
			if (loops.viewer().getTable().getSortColumn() != heading) {
				heading.notifyListeners(SWT.Selection, new Event());
			}
			List<Double> values = loops.loops().stream().map(loop -> Double.valueOf("0" + column.text(loop).replaceAll("[,%]", ""))).toList();
			assertEquals(column.toString(), values.stream().sorted(Comparator.reverseOrder()).toList(), values);
			heading.notifyListeners(SWT.Selection, new Event());
			List<Double> turned = loops.loops().stream().map(loop -> Double.valueOf("0" + column.text(loop).replaceAll("[,%]", ""))).toList();
			assertEquals(column.toString(), values.stream().sorted().toList(), turned);
			heading.notifyListeners(SWT.Selection, new Event());
		}
		loops.viewer().getTable().getColumn(HotLoopColumn.ABORTS.ordinal()).notifyListeners(SWT.Selection, new Event());
		assertEquals("", row(0).get(HotLoopColumn.ABORTS.ordinal()));
		loops.viewer().getTable().getColumn(HotLoopColumn.TIME.ordinal()).notifyListeners(SWT.Selection, new Event());
	}

	/** What the workbench does with a view when it is closed, and when it starts. */
	@Test
	public void theNextWorkbenchShowsTheLogAgain() throws Exception {
		XMLMemento memento = XMLMemento.createWriteRoot("view");
		loops.saveState(memento);
		String summary = loops.summary();
		TraceLog.get().close();
		workbench.await("the log is closed", () -> loops.loops().isEmpty());
		loops.init(loops.getViewSite(), memento);
		workbench.await("the log is shown again", () -> loops.loops().size() == 2);
		assertEquals(summary, loops.summary());
	}

	@Test
	public void numbersAreWhole() {
		TableColumn entries = loops.viewer().getTable().getColumn(HotLoopColumn.ITERATIONS.ordinal());
		GC gc = new GC(loops.viewer().getTable());
		int width = gc.textExtent("123,456,789,000").x;
		gc.dispose();
		assertTrue(entries.getWidth() + " " + width, entries.getWidth() >= width);
	}

	@Test
	public void guardsAreColouredByTheirShareOfFailures() {
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() == 4);
		TableItem[] items = trace.compiled().getTable().getItems();
		assertEquals(List.of("  guard_true(i0)  failed 25 (25%) [i0]", "  guard_false(i1)  failed 75 (75%) → 2 [i1]", "  guard_value(i2, 1) [i2]"),
				List.of(items[1].getText(0), items[2].getText(0), items[3].getText(0)));
		assertNotEquals(items[1].getBackground(0), items[2].getBackground(0));
		assertNotEquals(items[1].getBackground(0), items[3].getBackground(0));
		assertEquals("the bridge stands below its loop", 1, trace.tree().getTree().getItem(0).getItemCount());
	}

	@Test
	public void anotherLogIsShownFromItsLoopOn() throws Exception {
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() == 4);
		trace.tree().setSelection(new StructuredSelection(trace.tree().getTree().getItem(0).getItem(0).getData()));
		workbench.await("the bridge is shown, which has no code", () -> trace.compiled().getTable().getItemCount() == 0);
		TraceLog.get().open(Files.copy(folder.getRoot().toPath().resolve("run.log"), folder.getRoot().toPath().resolve("other.log")));
		workbench.await("the loop of the other log is shown, not its bridge of the same number", () -> trace.compiled().getTable().getItemCount() == 4);
	}

	/** However much the interpreter needs where the guard fails. */
	@Test
	public void failuresStandBeforeWhatMayBeCut() throws Exception {
		workbench.size(new Point(1600, 1000));
		String values = IntStream.range(0, 60).mapToObj(i -> "i" + i).collect(Collectors.joining(", ", " [", "]"));
		Path other = folder.newFile("other.log").toPath();
		try (LogWriter writer = new LogWriter(Files.newOutputStream(other))) {
			writer.write(new LogRecord.Started(1, -1, -1, "driver", "pc 4"));
			writer.write(new LogRecord.Stage(1, "recorded", "i0", List.of(line("guard_true(i0)" + values), line("guard_false(i1) [i1]"))));
			writer.write(new LogRecord.Compiled(1, 77, 1000, 2));
			writer.write(new LogRecord.Counts(1, 3, 1234567, 2_000_000));
			TraceLog.get().open(other);
			workbench.await("another trace is shown", () -> trace.compiled().getTable().getItemCount() == 3);
			writer.write(new LogRecord.GuardCounts(1, 0, 1_234_567, 0));
		}
		TraceLog.get().open(other);
		Table table = trace.compiled().getTable();
		String failures = "  guard_true(i0)  failed 1,234,567 (100%)";
		workbench.await("it is read again", () -> table.getItem(1).getText(0).equals(failures + values));
		GC gc = new GC(table);
		gc.setFont(table.getItem(1).getFont(0));
		int needed = gc.textExtent(failures).x;
		gc.dispose();
		assertTrue(table.getColumn(0).getWidth() + " of " + needed, table.getColumn(0).getWidth() >= needed);
	}

	@Test
	public void columnsShareTheRoomByWhatTheirTextsNeed() {
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() == 4);
		workbench.size(new Point(1280, 720));
		for (Table table : List.of(trace.recorded().getTable(), trace.compiled().getTable())) {
			int width = Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
			assertTrue("all are in sight: " + width, width <= table.getClientArea().width);
		}
		IWorkbenchPage page = trace.getSite().getPage();
		page.setPartState(page.getReference(trace), IWorkbenchPage.STATE_MAXIMIZED);
		workbench.size(new Point(1280, 720));
		textsAreWhole(trace.recorded().getTable());
		textsAreWhole(trace.compiled().getTable());
		page.setPartState(page.getReference(trace), IWorkbenchPage.STATE_RESTORED);
	}

	private static void textsAreWhole(Table table) {
		GC gc = new GC(table);
		for (int column = 0; column < table.getColumnCount(); column++) {
			for (TableItem item : table.getItems()) {
				gc.setFont(item.getFont(column));
				int width = gc.textExtent(item.getText(column)).x;
				assertTrue(item.getText(column) + ": " + width, table.getColumn(column).getWidth() >= width);
			}
		}
		gc.dispose();
	}

	/** Gives it the focus, as a click does; where no window manager is, a window stays without the focus that a dialog had. */
	private void focus(Control control) {
		trace.getSite().getShell().forceActive();
		trace.getSite().getPage().activate(trace);
		control.setFocus();
		workbench.await("it has the focus", control::isFocusControl);
	}

	@Test
	public void rowsAreCopiedAsText() throws Exception {
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() == 4);
		focus(trace.compiled().getTable());
		trace.compiled().setSelection(new StructuredSelection(List.of(trace.compiled().getElementAt(0), trace.compiled().getElementAt(1))));
		Commands.execute("org.eclipse.ui.edit.copy");
		assertEquals(List.of("pc 4", "  guard_true(i0)  failed 25 (25%) [i0]\tbytecode_loop.py:1024"), Pasted.text().lines().toList());
		Commands.execute("org.eclipse.ui.edit.selectAll");
		new ContextMenu(trace.compiled().getTable()).choose("Copy");
		assertEquals(4, Pasted.text().lines().count());
		focus(trace.tree().getTree());
		Commands.execute("org.eclipse.ui.edit.selectAll");
		Commands.execute("org.eclipse.ui.edit.copy");
		assertEquals(List.of("loop 1 at pc 4", "  guard 1 → 2"), Pasted.text().lines().toList());
	}

	@Test
	public void aFieldForTextHasItsOwnKeys() throws Exception {
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() == 4);
		trace.compiled().setSelection(new StructuredSelection(trace.compiled().getElementAt(1)));
		Text search = search();
		search.setText("guard");
		focus(search);
		search.selectAll();
		// The platform looks at a field when a key goes up.
		search.notifyListeners(SWT.KeyUp, new Event());
		Commands.execute("org.eclipse.ui.edit.copy");
		assertEquals("guard", Pasted.text());
		search.setText("");
	}

	/** The field of the trace. */
	private Text search() {
		return Dialogs.find(trace.tree().getTree().getParent().getParent(), Text.class, text -> text.getMessage().equals("Find in trace"));
	}

	@Test
	public void operationsAreFoundOneAfterTheOther() {
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() == 4);
		Text search = search();
		search.setText("GUARD_");
		List<Integer> found = new ArrayList<>();
		for (int round = 0; round < 4; round++) {
			assertEquals(trace.recorded().getTable().getSelectionIndex(), trace.compiled().getTable().getSelectionIndex());
			found.add(trace.compiled().getTable().getSelectionIndex());
			search.notifyListeners(SWT.DefaultSelection, new Event());
		}
		assertEquals("behind the last comes the first", List.of(1, 2, 3, 1), found);
		search.setText("guard_value");
		assertEquals(3, trace.compiled().getTable().getSelectionIndex());
		search.setText("nothing");
		assertEquals(-1, trace.compiled().getTable().getSelectionIndex());
		search.setText("");
	}

	@Test
	public void aMenuOffersWhatARowHas() {
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() == 4);
		trace.compiled().setSelection(new StructuredSelection(trace.compiled().getElementAt(0)));
		assertEquals("a position has no source", List.of("Copy", "Select All"), new ContextMenu(trace.compiled().getTable()).choices());
		trace.compiled().setSelection(new StructuredSelection(trace.compiled().getElementAt(1)));
		assertEquals(List.of("Go to Source", "Copy", "Select All"), new ContextMenu(trace.compiled().getTable()).choices());
		assertEquals(List.of("Show Trace", "Copy", "Select All"), new ContextMenu(loops.viewer().getTable()).choices());
	}

	@Test
	public void aHeadingTellsWhatIsShown() {
		workbench.await("the trace is shown", () -> trace.compiled().getTable().getItemCount() == 4);
		assertEquals("loop 1, 3 operations recorded, 3 in a compiled iteration, at pc 4", trace.heading());
		trace.tree().setSelection(new StructuredSelection(trace.tree().getTree().getItem(0).getItem(0).getData()));
		assertEquals("bridge 2, given up after 6001 operations: trace too long, at pc 5", trace.heading());
	}

	@Test
	public void aRowTellsAllThatIsCutInIt() {
		workbench.await("the trace is shown", () -> trace.recorded().getTable().getItemCount() == 4);
		for (int column = 0; column < 2; column++) {
			CellLabelProvider labels = trace.recorded().getLabelProvider(column);
			assertEquals("pc 4", labels.getToolTipText(trace.recorded().getElementAt(0)));
			assertEquals("guard_true(i0) [i0]\ninterp.execute, " + SOURCE + ":1024\nat pc 4", labels.getToolTipText(trace.recorded().getElementAt(1)));
		}
	}
}
