package org.tracewright.ui.trace;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.TraceRow;

/** What the rows of a trace say: below each position in the user's program its operations, and where they stand in the interpreter. A guard says how often it failed. */
abstract class TraceLabels extends StyledCellLabelProvider {

	private TraceColors colors = TraceColors.current();

	/** Of an operation. */
	abstract String text(TraceRow.Operation row);

	/** Of an operation; null for that of the table. */
	abstract Font font();

	/** Takes the colours of the theme anew. */
	void recolour() {
		colors = TraceColors.current();
	}

	@Override
	public void update(ViewerCell cell) {
		if (cell.getElement() instanceof TraceRow.Operation row) {
			operation(cell, row);
		} else {
			place(cell, (TraceRow.Place) cell.getElement());
		}
		super.update(cell);
	}

	void place(ViewerCell cell, TraceRow.Place place) {
		cell.setText("");
		cell.setStyleRanges(null);
		cell.setBackground(colors.place());
	}

	void operation(ViewerCell cell, TraceRow.Operation row) {
		cell.setText(text(row));
		cell.setFont(font());
		cell.setStyleRanges(null);
		cell.setBackground(row.failures() == 0 ? null : colors.heat(row.heat()));
	}

	Color quiet() {
		return colors.quiet();
	}

	/** All that the columns may have cut. */
	@Override
	public String getToolTipText(Object element) {
		if (element instanceof TraceRow.Place place) {
			return place.location();
		}
		LogRecord.Line line = ((TraceRow.Operation) element).line();
		String source = line.line() == 0 ? "" : ", " + line.file() + ":" + line.line();
		return line.text() + "\n" + line.function() + source + "\nat " + line.location();
	}

	/** The operations, the positions above them. */
	static final class Operations extends TraceLabels {

		private static final String INDENT = "  ";

		@Override
		String text(TraceRow.Operation row) {
			String text = row.line().text();
			int end = end(text);
			return INDENT + text.substring(0, end) + failures(row) + text.substring(end);
		}

		/** Where the operation ends and what the interpreter needs where it fails begins, which may be long. */
		private static int end(String text) {
			int values = text.indexOf(") [");
			return values < 0 ? text.length() : values + 1;
		}

		/** How often it failed, the part of all failures, and the bridge that goes on from there. */
		private static String failures(TraceRow.Operation row) {
			String failed = row.failures() == 0 ? "" : String.format(Locale.ROOT, "  failed %,d (%.0f%%)", row.failures(), 100 * row.heat());
			String bridge = row.bridge() < 0 ? "" : " → " + row.bridge();
			return failed + bridge;
		}

		@Override
		Font font() {
			return JFaceResources.getTextFont();
		}

		@Override
		void place(ViewerCell cell, TraceRow.Place place) {
			super.place(cell, place);
			cell.setText(place.location());
			cell.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}

		@Override
		void operation(ViewerCell cell, TraceRow.Operation row) {
			super.operation(cell, row);
			int length = failures(row).length();
			if (length > 0) {
				cell.setStyleRanges(new StyleRange[] { new StyleRange(INDENT.length() + end(row.line().text()), length, null, null, SWT.BOLD) });
			}
		}
	}

	/** Their lines of the interpreter. */
	static final class Sources extends TraceLabels {

		@Override
		String text(TraceRow.Operation row) {
			LogRecord.Line line = row.line();
			return line.line() == 0 ? "" : line.file().substring(line.file().lastIndexOf('/') + 1) + ":" + line.line();
		}

		@Override
		Font font() {
			return null;
		}

		@Override
		void operation(ViewerCell cell, TraceRow.Operation row) {
			super.operation(cell, row);
			cell.setForeground(row.failures() > 0 ? null : quiet());
		}
	}
}
