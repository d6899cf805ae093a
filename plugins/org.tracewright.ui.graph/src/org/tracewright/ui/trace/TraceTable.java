package org.tracewright.ui.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.TraceRow;
import org.tracewright.ui.SourceOpener;

/** The operations of a trace below the positions in the user's program, each with its line of the interpreter, to which a double click goes. Guards that failed have the colour of their share of all failures. */
final class TraceTable {

	private static final int LEAST_OF_OPERATION = 100;
	private static final int LEAST_OF_FAILURES = 72;
	private static final int LEAST_OF_SOURCE = 70;
	/** Where there is little room, sources with longer names and operations both are cut. */
	private static final int COMMON_SOURCE = 108;
	/** Pixels beside a text. */
	private static final int MARGINS = 14;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final List<Column> columns = new ArrayList<>();
	private List<Integer> widths = List.of();
	private TraceColors colors = TraceColors.current();
	private List<TraceRow> shown = new ArrayList<>();

	/**
	 * A column.
	 *
	 * @param font   null for that of the table
	 * @param layout for the width that its longest text needs
	 */
	private record Column(TableColumn widget, Font font, Function<TraceRow.Operation, String> text, IntFunction<ColumnLayoutData> layout) {
	}

	/** @param failures whether there is a column for failures */
	TraceTable(Composite parent, String title, boolean failures) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		Font code = JFaceResources.getTextFont();
		column(title, code, row -> "  " + row.line().text(), width -> new ColumnWeightData(width, LEAST_OF_OPERATION));
		if (failures) {
			// Where no guard failed, the others have its room.
			column("Failures", null, TraceTable::failures, width -> new ColumnPixelData(width == MARGINS ? 0 : Math.max(width, LEAST_OF_FAILURES)));
		}
		column("Source", null, row -> source(row.line()), width -> new ColumnWeightData(width, Math.max(LEAST_OF_SOURCE, Math.min(width, COMMON_SOURCE))));
		fit();
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
		ColumnViewerToolTipSupport.enableFor(viewer);
		TraceColors.follow(viewer.getTable(), this::recolour);
	}

	private void recolour() {
		colors = TraceColors.current();
		viewer.refresh();
	}

	private void column(String title, Font font, Function<TraceRow.Operation, String> text, IntFunction<ColumnLayoutData> width) {
		boolean first = columns.isEmpty();
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.add(new Column(column.getColumn(), font, text, width));
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				if (element instanceof TraceRow.Place place) {
					return first ? place.location() : "";
				}
				return text.apply((TraceRow.Operation) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return element instanceof TraceRow.Operation row ? whole(row.line()) : ((TraceRow.Place) element).location();
			}

			@Override
			public Font getFont(Object element) {
				return element instanceof TraceRow.Place ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : font;
			}

			@Override
			public Color getBackground(Object element) {
				return background(element);
			}

			@Override
			public Color getForeground(Object element) {
				return first || element instanceof TraceRow.Operation row && row.failures() > 0 ? null : colors.quiet();
			}
		});
	}

	private Color background(Object element) {
		if (element instanceof TraceRow.Operation row) {
			return row.failures() == 0 ? null : colors.heat(row.heat());
		}
		return colors.place();
	}

	private static String failures(TraceRow.Operation row) {
		if (row.failures() == 0 && row.bridge() < 0) {
			return "";
		}
		String bridge = row.bridge() < 0 ? "" : " → " + row.bridge();
		return row.failures() == 0 ? bridge.strip() : String.format(Locale.ROOT, "%,d (%.0f%%)%s", row.failures(), 100 * row.heat(), bridge);
	}

	/** All that the columns may have cut. */
	private static String whole(LogRecord.Line line) {
		String source = line.line() == 0 ? "" : ", " + line.file() + ":" + line.line();
		return line.text() + "\n" + line.function() + source + "\nat " + line.location();
	}

	private static String source(LogRecord.Line line) {
		return line.line() == 0 ? "" : line.file().substring(line.file().lastIndexOf('/') + 1) + ":" + line.line();
	}

	private static void open(Object element) {
		if (element instanceof TraceRow.Operation row && row.line().line() > 0) {
			SourceOpener.open(row.line().file(), row.line().line());
		}
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
		String longest = shown.stream().filter(TraceRow.Operation.class::isInstance).map(row -> column.text.apply((TraceRow.Operation) row)).max(Comparator.comparingInt(String::length)).orElse("");
		gc.setFont(column.font == null ? viewer.getTable().getFont() : column.font);
		return MARGINS + gc.textExtent(longest).x;
	}

	/** What is shown. */
	List<TraceRow> rows() {
		return Arrays.stream(viewer.getTable().getItems()).map(item -> (TraceRow) item.getData()).toList();
	}

	/** Selects the operations of the same position in the user's program and the same line of the interpreter. */
	void selectAlike(TraceRow.Operation other) {
		List<TraceRow> alike = rows().stream().filter(row -> row instanceof TraceRow.Operation operation && isAlike(operation.line(), other.line())).toList();
		viewer.setSelection(new StructuredSelection(alike), true);
	}

	private static boolean isAlike(LogRecord.Line left, LogRecord.Line right) {
		return left.line() == right.line() && left.file().equals(right.file()) && left.location().equals(right.location());
	}
}
