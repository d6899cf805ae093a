package org.tracewright.ui.trace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.TableColumn;
import org.tracewright.jit.runtime.log.HotLoop;

/** The columns of a table of hot loops; a click on a heading sorts by it, a second click the other way round. */
final class HotLoopTable extends ViewerComparator {

	/** Its texts are the program's, and often long: where there is room, it gets most of that. */
	private static final int WEIGHT_OF_POSITION = 300;
	/** Pixels beside a number. */
	private static final int MARGINS = 14;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	/** The least that the columns have. */
	private List<Integer> widths = Arrays.stream(HotLoopColumn.values()).map(HotLoopColumn::width).toList();
	private HotLoopColumn column = HotLoopColumn.TIME;
	private boolean descending = true;

	private HotLoopTable(TableViewer viewer) {
		this.viewer = viewer;
	}

	/** Gives the table, which is alone in its parent, its columns. */
	static HotLoopTable fill(TableViewer viewer) {
		HotLoopTable table = new HotLoopTable(viewer);
		viewer.getTable().getParent().setLayout(table.layout);
		for (HotLoopColumn column : HotLoopColumn.values()) {
			table.add(column);
		}
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setSortColumn(viewer.getTable().getColumn(HotLoopColumn.TIME.ordinal()));
		viewer.getTable().setSortDirection(SWT.DOWN);
		viewer.setComparator(table);
		ColumnViewerToolTipSupport.enableFor(viewer);
		return table;
	}

	/** Makes columns of numbers wide enough for the longest of them. */
	void fit(List<HotLoop> loops) {
		GC gc = new GC(viewer.getTable());
		List<Integer> wanted = Arrays.stream(HotLoopColumn.values()).map(each -> width(each, loops, gc)).toList();
		gc.dispose();
		if (!wanted.equals(widths)) {
			widths = wanted;
			for (HotLoopColumn each : HotLoopColumn.values()) {
				layout.setColumnData(viewer.getTable().getColumn(each.ordinal()), data(each, wanted.get(each.ordinal())));
			}
			viewer.getTable().getParent().layout(true);
		}
	}

	private static int width(HotLoopColumn column, List<HotLoop> loops, GC gc) {
		if (!column.isNumber()) {
			return column.width();
		}
		String longest = loops.stream().map(column::text).max(Comparator.comparingInt(String::length)).orElse("");
		return Math.max(column.width(), MARGINS + gc.textExtent(longest).x);
	}

	private static ColumnWeightData data(HotLoopColumn column, int width) {
		return new ColumnWeightData(column == HotLoopColumn.POSITION ? WEIGHT_OF_POSITION : width, width);
	}

	private void add(HotLoopColumn added) {
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, added.isNumber() ? SWT.RIGHT : SWT.LEFT);
		TableColumn widget = viewerColumn.getColumn();
		widget.setText(added.title());
		widget.setToolTipText(added.meaning());
		layout.setColumnData(widget, data(added, added.width()));
		widget.setMoveable(true);
		widget.addListener(SWT.Selection, event -> sortBy(added, widget));
		viewerColumn.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return added.text((HotLoop) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return !added.isNumber() && !getText(element).isEmpty() ? getText(element) : null;
			}
		});
	}

	private void sortBy(HotLoopColumn chosen, TableColumn widget) {
		descending = chosen == column ? !descending : chosen.isNumber();
		column = chosen;
		viewer.getTable().setSortColumn(widget);
		viewer.getTable().setSortDirection(descending ? SWT.DOWN : SWT.UP);
		viewer.refresh();
	}

	@Override
	public int compare(Viewer table, Object first, Object second) {
		Comparator<HotLoop> order = descending ? column.order().reversed() : column.order();
		return order.thenComparingInt(loop -> loop.trace().number()).compare((HotLoop) first, (HotLoop) second);
	}
}
