package org.tracewright.ui.wizard;

import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.debug.core.ILaunch;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.ui.graph.view.ControlFlowView;
import org.tracewright.ui.graph.view.TypesView;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;
import org.tracewright.ui.trace.HotLoopsView;

/** How the perspective looks while all of its views have something to show, on a large screen and a small one, in a light theme and a dark one. */
public class PerspectiveTest {

	private static final Map<String, Point> SCREENS = Map.of("large", new Point(1600, 1000), "small", new Point(1280, 720));

	/** Pixels around the text of a heading. */
	private static final int MARGINS = 12;

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final LoggedRun run = new LoggedRun();

	private final Workbench workbench = run.workbench();
	private ControlFlowView graph;
	private TypesView types;
	private HotLoopsView loops;

	@Test
	public void allIsInSightAndReadable() throws Exception {
		ILaunch launch = fill();
		for (boolean dark : List.of(false, true)) {
			workbench.dark(dark);
			try {
				for (Map.Entry<String, Point> screen : SCREENS.entrySet()) {
					workbench.size(screen.getValue());
					workbench.screenshot("perspective-" + screen.getKey() + (dark ? "-dark" : ""), screen.getValue());
					isInSight(screen.getKey());
				}
				backgroundsAre(dark);
			} finally {
				workbench.dark(false);
			}
		}
		backgroundsAre(false);
		assertTrue(launch.isTerminated());
	}

	/** Shows something in all views. */
	private ILaunch fill() throws Exception {
		LoggedRun.page().resetPerspective();
		graph = (ControlFlowView) LoggedRun.page().findView(ControlFlowView.ID);
		types = (TypesView) LoggedRun.page().showView(TypesView.ID);
		loops = run.loops();
		ILaunch launch = run.run("30000000");
		workbench.await("the program ends", launch::isTerminated);
		run.translate();
		workbench.await("hot loops came into sight by themselves", () -> LoggedRun.page().isPartVisible(loops));
		LoggedRun.page().activate(run.editor());
		IDocument document = run.editor().getDocumentProvider().getDocument(run.editor().getEditorInput());
		run.editor().selectAndReveal(document.get().indexOf("            if a:") + 12, 0);
		workbench.await("the graph is shown", () -> graph.diagram().title().contains("interpret"));
		workbench.await("the types are shown", () -> types.locals().size() > 3);
		TableViewer recorded = run.trace().recorded();
		workbench.await("the trace is shown", () -> recorded.getTable().getItemCount() > 0);
		int addition = IntStream.range(0, recorded.getTable().getItemCount()).filter(row -> recorded.getTable().getItem(row).getText().contains("int_add(")).findFirst().getAsInt();
		recorded.setSelection(new StructuredSelection(recorded.getElementAt(addition)), true);
		return launch;
	}

	private void isInSight(String screen) {
		for (Table table : List.of(loops.viewer().getTable(), run.trace().recorded().getTable(), run.trace().compiled().getTable())) {
			int width = Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
			assertTrue(screen + ": " + table.getColumn(0).getText() + " " + width, width <= table.getClientArea().width);
			headingsAreWhole(screen, table);
		}
		TableColumn[] columns = loops.viewer().getTable().getColumns();
		assertTrue(screen + ": there is room for positions", screen.equals("small") || Arrays.stream(columns).allMatch(column -> column.getWidth() <= columns[0].getWidth()));
		Tree tree = types.tree();
		int width = Arrays.stream(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum();
		assertTrue(screen + ": types " + width, width <= tree.getClientArea().width);
	}

	private static void headingsAreWhole(String screen, Table table) {
		GC gc = new GC(table);
		try {
			for (TableColumn column : table.getColumns()) {
				assertTrue(screen + ": " + column.getText(), gc.textExtent(column.getText()).x + MARGINS <= column.getWidth());
			}
		} finally {
			gc.dispose();
		}
	}

	private void backgroundsAre(boolean dark) {
		for (Color color : List.of(graph.background(), types.tree().getBackground(), loops.viewer().getTable().getBackground(), run.trace().recorded().getTable().getBackground())) {
			assertTrue(color.toString(), color.getRed() + color.getGreen() + color.getBlue() < 3 * 128 == dark);
		}
	}
}
