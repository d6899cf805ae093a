package org.tracewright.ui.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.TraceRow;
import org.tracewright.ui.RowActions;
import org.tracewright.ui.SourceOpener;

/** The operations of a trace below the positions in the user's program, each with its line of the interpreter, to which a double click goes. Guards that failed have the colour of their share of all failures. */
final class TraceTable {

	private static final int LEAST_OF_OPERATION = 100;
	private static final int LEAST_OF_SOURCE = 70;
	/** Where there is little room, sources with longer names and operations both are cut. */
	private static final int COMMON_SOURCE = 128;
	/** Pixels beside a text. */
	private static final int MARGINS = 14;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final List<Column> columns = new ArrayList<>();
	private List<Integer> widths = List.of();
	private List<TraceRow> shown = new ArrayList<>();

	/**
	 * A column.
	 *
	 * @param layout for the width that its longest text needs
	 */
	private record Column(TableColumn widget, TraceLabels labels, IntFunction<ColumnLayoutData> layout) {
	}

	/** @param actions of the view, for the rows */
	TraceTable(Composite parent, String title, RowActions actions) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		column(title, new TraceLabels.Operations(), width -> new ColumnWeightData(width, LEAST_OF_OPERATION));
		column("Source", new TraceLabels.Sources(), width -> new ColumnWeightData(width, Math.max(LEAST_OF_SOURCE, Math.min(width, COMMON_SOURCE))));
		fit();
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		actions.serve(viewer, "Go to Source", TraceTable::hasSource, TraceTable::open);
		ColumnViewerToolTipSupport.enableFor(viewer);
		TraceColors.follow(viewer.getTable(), this::recolour);
	}

	private void recolour() {
		columns.forEach(column -> column.labels.recolour());
		viewer.refresh();
	}

	private void column(String title, TraceLabels labels, IntFunction<ColumnLayoutData> width) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		columns.add(new Column(column.getColumn(), labels, width));
	}

	private static boolean hasSource(Object element) {
		return element instanceof TraceRow.Operation row && row.line().line() > 0;
	}

	private static void open(Object element) {
		LogRecord.Line line = ((TraceRow.Operation) element).line();
		SourceOpener.open(line.file(), line.line());
	}

	TableViewer viewer() {
		return viewer;
	}

	/**
	 * Shows these rows.
	 *
	 * @param sameTrace whether they are of the trace that is shown already; then what is selected and in sight stays so
	 */
	void show(List<TraceRow> rows, boolean sameTrace) {
		if (!sameTrace || rows.size() != shown.size()) {
			shown = new ArrayList<>(rows);
			viewer.setInput(shown);
			viewer.getTable().setTopIndex(0);
			fit();
			return;
		}
		for (int i = 0; i < rows.size(); i++) {
			if (!rows.get(i).equals(shown.set(i, rows.get(i)))) {
				viewer.replace(rows.get(i), i);
			}
		}
		fit();
	}

	/** Divides the room by what the texts need. */
	private void fit() {
		GC gc = new GC(viewer.getTable());
		List<Integer> needed = columns.stream().map(column -> width(column, gc)).toList();
		gc.dispose();
		if (!needed.equals(widths)) {
			widths = needed;
			for (int i = 0; i < columns.size(); i++) {
				layout.setColumnData(columns.get(i).widget, columns.get(i).layout.apply(needed.get(i)));
			}
			viewer.getTable().getParent().layout(true);
		}
	}

	private int width(Column column, GC gc) {
		String longest = shown.stream().filter(TraceRow.Operation.class::isInstance).map(row -> column.labels.text((TraceRow.Operation) row)).max(Comparator.comparingInt(String::length)).orElse("");
		gc.setFont(column.labels.font() == null ? viewer.getTable().getFont() : column.labels.font());
		return MARGINS + gc.textExtent(longest).x;
	}

	/** What is shown. */
	List<TraceRow> rows() {
		return Arrays.stream(viewer.getTable().getItems()).map(item -> (TraceRow) item.getData()).toList();
	}

	/** Selects the operations of the same position in the user's program and the same line of the interpreter. */
	void selectAlike(TraceRow.Operation other) {
		viewer.getTable().setSelection(indices(line -> isAlike(line, other.line())));
	}

	/** Selects the operations of a line of the interpreter, unless one of them is selected already; where there are none, what is selected stays so. */
	void selectLine(String file, int line) {
		int[] wanted = indices(each -> each.line() == line && each.file().equals(file));
		if (wanted.length > 0 && IntStream.of(wanted).noneMatch(viewer.getTable()::isSelected)) {
			viewer.getTable().setSelection(wanted);
		}
	}

	/** Where such operations are. */
	private int[] indices(Predicate<LogRecord.Line> wanted) {
		List<TraceRow> rows = rows();
		return IntStream.range(0, rows.size()).filter(row -> rows.get(row) instanceof TraceRow.Operation operation && wanted.test(operation.line())).toArray();
	}

	/** Selects the next operation that has a text, behind the last the first; none where that is blank. */
	void find(String text) {
		String wanted = text.toLowerCase(Locale.ROOT);
		int[] found = indices(line -> !wanted.isBlank() && line.text().toLowerCase(Locale.ROOT).contains(wanted));
		int selected = viewer.getTable().getSelectionIndex();
		viewer.getTable().deselectAll();
		if (found.length > 0) {
			viewer.getTable().setSelection(IntStream.of(found).filter(row -> row > selected).findFirst().orElse(found[0]));
		}
	}

	/** Selects nothing. */
	void leave() {
		viewer.getTable().deselectAll();
	}

	private static boolean isAlike(LogRecord.Line left, LogRecord.Line right) {
		return left.line() == right.line() && left.file().equals(right.file()) && left.location().equals(right.location());
	}
}
