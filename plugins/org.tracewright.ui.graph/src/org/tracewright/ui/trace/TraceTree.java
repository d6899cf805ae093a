package org.tracewright.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeItem;
import org.tracewright.jit.runtime.log.LoggedTrace;
import org.tracewright.ui.Icons;

/** The tree of a loop and its bridges. */
final class TraceTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return (Object[]) input;
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((LoggedTrace) parent).bridges().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return ((LoggedTrace) element).origin();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((LoggedTrace) element).bridges().isEmpty();
	}

	/** The traces that have bridges and do not show them. */
	static List<Object> collapsed(TreeViewer viewer) {
		List<Object> collapsed = new ArrayList<>();
		collect(viewer.getTree().getItems(), collapsed);
		return collapsed;
	}

	private static void collect(TreeItem[] items, List<Object> collapsed) {
		for (TreeItem item : items) {
			if (item.getItemCount() > 0 && !item.getExpanded()) {
				collapsed.add(item.getData());
			}
			collect(item.getItems(), collapsed);
		}
	}

	/** A trace is the same in all models of a log. */
	static final class ByNumber implements IElementComparer {

		@Override
		public boolean equals(Object left, Object right) {
			return left instanceof LoggedTrace trace && right instanceof LoggedTrace other ? trace.number() == other.number() : left == right;
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof LoggedTrace trace ? trace.number() : System.identityHashCode(element);
		}
	}

	/** What a trace is, and how many operations it has, in a line. */
	static String summary(LoggedTrace trace) {
		String name = (trace.isBridge() ? "bridge " : "loop ") + trace.number();
		String size = trace.aborted() != null ? "given up after " + trace.aborted().operations() + " operations: " + trace.aborted().reason()
				: trace.operationsBefore() + " operations recorded, " + trace.operationsAfter() + (trace.isBridge() ? " compiled" : " in a compiled iteration");
		return name + ", " + size + ", at " + trace.location();
	}

	/** The same, and how often it ran. */
	static String details(LoggedTrace trace) {
		return summary(trace) + String.format(Locale.ROOT, "\nentered %,d times, %,d iterations", trace.counts().entries(), trace.counts().iterations());
	}

	/** What is told of a trace. */
	static final class Labels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			LoggedTrace trace = (LoggedTrace) element;
			return trace.isBridge() ? "guard " + trace.originGuard() + " → " + trace.number() : "loop " + trace.number() + " at " + trace.location();
		}

		@Override
		public String getToolTipText(Object element) {
			return details((LoggedTrace) element);
		}

		@Override
		public Image getImage(Object element) {
			return Icons.get(((LoggedTrace) element).isBridge() ? "trace" : "hot-loops");
		}

		@Override
		public Color getForeground(Object element) {
			return ((LoggedTrace) element).compiled() == null ? TraceColors.current().quiet() : null;
		}
	}
}
