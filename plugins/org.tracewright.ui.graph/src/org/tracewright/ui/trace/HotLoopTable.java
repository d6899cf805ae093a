package org.tracewright.ui.trace;

import java.util.Comparator;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.tracewright.jit.runtime.log.HotLoop;

/** The columns of a table of hot loops; a click on a heading sorts by it, a second click the other way round. */
final class HotLoopTable extends ViewerComparator {

	/** Its texts are the program's, and often long: where there is room, it gets most of that. */
	private static final int WEIGHT_OF_POSITION = 300;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private HotLoopColumn column = HotLoopColumn.TIME;
	private boolean descending = true;

	private HotLoopTable(TableViewer viewer) {
		this.viewer = viewer;
	}

	/** Gives the table, which is alone in its parent, its columns. */
	static void fill(TableViewer viewer) {
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
	}

	private void add(HotLoopColumn added) {
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, added.isNumber() ? SWT.RIGHT : SWT.LEFT);
		TableColumn widget = viewerColumn.getColumn();
		widget.setText(added.title());
		widget.setToolTipText(added.meaning());
		layout.setColumnData(widget, new ColumnWeightData(added == HotLoopColumn.POSITION ? WEIGHT_OF_POSITION : added.width(), added.width()));
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
