package org.tracewright.ui.trace;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tracewright.jit.runtime.log.HotLoop;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LoggedTrace;
import org.tracewright.jit.runtime.log.TraceRow;
import org.tracewright.ui.HintedArea;
import org.tracewright.ui.RowActions;
import org.tracewright.ui.SearchField;
import org.tracewright.ui.SharedChoice;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.caret.CaretTracker;
import org.tracewright.ui.caret.FunctionAtCaret;

/** The loop that is selected in {@link HotLoopsView} and its bridges: operations as recorded beside those that were compiled. What belongs to the selected operation is selected on the other side. */
public final class TraceView extends ViewPart {

	public static final String ID = "org.tracewright.ui.trace";

	private static final int[] WEIGHTS = { 16, 38, 46 };

	private final Consumer<LogContent> reader = this::read;
	private final ISelectionListener selected = this::selectionChanged;
	private HintedArea area;
	private Composite content;
	private Label heading;
	private SashForm sash;
	private TreeViewer tree;
	private TraceTable recorded;
	private TraceTable compiled;
	private LogModel model;
	private String title = "";
	private int loop = -1;
	/** The loop or the bridge of it that is shown, by its number in the log of that title. */
	private int trace = -1;
	private IAction link;
	private CaretTracker caret;

	@Override
	public void createPartControl(Composite parent) {
		area = new HintedArea(parent);
		content = new Composite(area.area(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(content);
		RowActions rows = new RowActions(getViewSite());
		createHead(rows);
		sash = new SashForm(content, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
		createTree(rows);
		recorded = new TraceTable(sash, "Recorded", rows);
		compiled = new TraceTable(sash, "Optimised", rows);
		sash.setWeights(WEIGHTS);
		follow(recorded, compiled);
		follow(compiled, recorded);
		followCaret();
		TraceLog.get().addListener(reader);
		getSite().getPage().addSelectionListener(HotLoopsView.ID, selected);
		selectionChanged(null, getSite().getPage().getSelection(HotLoopsView.ID));
	}

	private void createHead(RowActions rows) {
		heading = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(6, 0).hint(100, SWT.DEFAULT).applyTo(heading);
		rows.except(SearchField.create(content, "Find in trace", "Select the first operation with a text on either side; Enter goes to the next of them", text -> find(text, true), text -> find(text, false)));
	}

	private void createTree(RowActions rows) {
		tree = new TreeViewer(sash, SWT.BORDER | SWT.MULTI);
		tree.setContentProvider(new TraceTree());
		tree.setComparer(new TraceTree.ByNumber());
		tree.setLabelProvider(new TraceTree.Labels());
		tree.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof LoggedTrace shown) {
				showTrace(shown);
			}
		});
		rows.serve(tree);
		ColumnViewerToolTipSupport.enableFor(tree);
		TraceColors.follow(tree.getTree(), tree::refresh);
	}

	private void followCaret() {
		link = new SharedChoice("Link with Editor", PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED), "trace.linked", true, sash, () -> { });
		link.setToolTipText("Select what comes from the line of the interpreter at the caret");
		getViewSite().getActionBars().getToolBarManager().add(link);
		caret = new CaretTracker(getSite().getPage(), place -> UiThread.later(() -> selectLine(place)));
	}

	private void follow(TraceTable from, TraceTable to) {
		from.viewer().addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof TraceRow.Operation operation) {
				to.selectAlike(operation);
			}
		});
	}

	private void selectLine(FunctionAtCaret place) {
		if (link.isChecked() && !sash.isDisposed()) {
			recorded.selectLine(place.file(), place.line());
			compiled.selectLine(place.file(), place.line());
		}
	}

	private void find(String text, boolean fromStart) {
		for (TraceTable table : List.of(recorded, compiled)) {
			if (fromStart) {
				table.leave();
			}
			table.find(text);
		}
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection rows && rows.getFirstElement() instanceof HotLoop hot && hot.trace().number() != loop) {
			loop = hot.trace().number();
			showLoop();
		}
	}

	private void read(LogContent content) {
		if (!tree.getTree().isDisposed()) {
			model = content.model();
			if (!content.title().equals(title)) {
				title = content.title();
				trace = -1;
			}
			showLoop();
		}
	}

	/** Shows the loop that was asked for, where the log that was read up to now has it. */
	private void showLoop() {
		LoggedTrace root = model.trace(loop);
		LoggedTrace wanted = model.trace(trace);
		List<Object> collapsed = TraceTree.collapsed(tree);
		tree.setInput(root == null ? new Object[0] : new Object[] { root });
		tree.expandAll();
		collapsed.forEach(bridges -> tree.setExpandedState(bridges, false));
		if (root == null) {
			area.hint(model.traces().isEmpty() ? "There is no trace yet: run a program with JIT log, or open a log in Hot Loops." : "Select a loop in Hot Loops.");
			recorded.show(List.of(), false);
			compiled.show(List.of(), false);
		} else {
			// A loop without bridges is told by the row that is selected in the other view.
			tree.getTree().setVisible(!root.bridges().isEmpty());
			sash.layout();
			area.show(content);
			tree.setSelection(new StructuredSelection(loopOf(wanted) == root ? wanted : root), true);
		}
	}

	private static LoggedTrace loopOf(LoggedTrace bridge) {
		LoggedTrace from = bridge;
		while (from != null && from.origin() != null) {
			from = from.origin();
		}
		return from;
	}

	private void showTrace(LoggedTrace shown) {
		boolean same = shown.number() == trace;
		trace = shown.number();
		heading.setText(TraceTree.summary(shown));
		heading.setToolTipText(TraceTree.details(shown));
		recorded.show(TraceRow.recorded(shown), same);
		compiled.show(shown.compiled() == null ? List.of() : TraceRow.compiled(model, shown), same);
	}

	/** Why there is nothing to show; empty where there is something. */
	public String hint() {
		return area.hint();
	}

	/** What is told above the tables. */
	public String heading() {
		return heading.getText();
	}

	/** The tree of the loop and its bridges. */
	public TreeViewer tree() {
		return tree;
	}

	/** The table of the trace as recorded. */
	public TableViewer recorded() {
		return recorded.viewer();
	}

	/** The table of the trace as compiled; empty where it was not. */
	public TableViewer compiled() {
		return compiled.viewer();
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (caret != null) {
			caret.dispose();
		}
		TraceLog.get().removeListener(reader);
		getSite().getPage().removeSelectionListener(HotLoopsView.ID, selected);
		super.dispose();
	}
}
