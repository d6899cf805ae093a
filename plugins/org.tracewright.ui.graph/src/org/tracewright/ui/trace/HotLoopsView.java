package org.tracewright.ui.trace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tracewright.jit.runtime.log.HotLoop;
import org.tracewright.ui.RowActions;
import org.tracewright.ui.SearchField;
import org.tracewright.ui.SimpleAction;

/** The loops of the log, those that took most time first. The selected one is shown in {@link TraceView}, which a double click opens. */
public final class HotLoopsView extends ViewPart {

	public static final String ID = "org.tracewright.ui.hotLoops";

	private final Consumer<LogContent> reader = this::show;
	private final HotLineMarkers markers = new HotLineMarkers();
	private Label summary;
	private Text filter;
	private TableViewer viewer;
	private HotLoopTable columns;
	private String shown = "";

	@Override
	public void createPartControl(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(content);
		summary = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(6, 0).hint(100, SWT.DEFAULT).applyTo(summary);
		filter = SearchField.create(content, "Filter", "Show only rows with a text", text -> viewer.refresh(), text -> { });
		Composite area = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
		viewer = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		columns = HotLoopTable.fill(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addFilter(new TextFilter());
		RowActions rows = new RowActions(getViewSite());
		rows.serve(viewer, "Show Trace", HotLoop.class::isInstance, loop -> openTrace());
		rows.except(filter);
		getSite().setSelectionProvider(viewer);
		fill(getViewSite().getActionBars());
		TraceLog.get().addListener(reader);
		TraceLog.get().addListener(markers);
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		TraceLog.get().restore(memento);
	}

	/** The next workbench shows the log again. */
	@Override
	public void saveState(IMemento memento) {
		TraceLog.get().save(memento);
	}

	private void fill(IActionBars bars) {
		IAction open = new SimpleAction("Open log…", "Show a log that a translated program wrote with TRACEWRIGHT_LOG=FILE", "open-log", this::chooseLog);
		bars.getToolBarManager().add(open);
		IMenuManager menu = bars.getMenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(about -> {
			about.add(open);
			about.add(new SimpleAction("Close log", "Show no log", TraceLog.get()::close));
			about.add(new Separator());
			for (IProcess program : TraceLog.programs()) {
				about.add(new SimpleAction(TraceLog.name(program), "Show the log of this run", () -> TraceLog.get().follow(program)));
			}
		});
		// A menu that is empty until it is opened would not be offered.
		menu.add(open);
	}

	private void chooseLog() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText("Open Log");
		dialog.setFilterExtensions(new String[] { "*.log", "*" });
		String path = dialog.open();
		if (path != null) {
			TraceLog.get().open(Path.of(path));
		}
	}

	private void show(LogContent content) {
		if (viewer.getTable().isDisposed()) {
			return;
		}
		List<HotLoop> loops = HotLoop.all(content.model());
		Object selected = viewer.getStructuredSelection().getFirstElement();
		int number = selected instanceof HotLoop loop && Objects.equals(shown, content.title()) ? loop.trace().number() : -1;
		shown = content.title();
		summary.setText(content.summary());
		summary.setToolTipText(content.details());
		int top = viewer.getTable().getTopIndex();
		viewer.setInput(loops);
		columns.fit(loops);
		viewer.getTable().setTopIndex(top);
		select(loops.stream().filter(loop -> loop.trace().number() == number).findFirst().orElse((HotLoop) viewer.getElementAt(0)));
	}

	private void select(HotLoop loop) {
		viewer.setSelection(loop == null ? StructuredSelection.EMPTY : new StructuredSelection(loop));
	}

	private void openTrace() {
		try {
			getSite().getPage().showView(TraceView.ID);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}

	/** The rows that are shown, in order. */
	public List<HotLoop> loops() {
		return Arrays.stream(viewer.getTable().getItems()).map(item -> (HotLoop) item.getData()).toList();
	}

	/** What is told above the table. */
	public String summary() {
		return summary.getText();
	}

	/** The table. */
	public TableViewer viewer() {
		return viewer;
	}

	/** Shows only rows in which a text stands. */
	public void filter(String text) {
		filter.setText(text);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		TraceLog.get().removeListener(reader);
		TraceLog.get().removeListener(markers);
		if (!PlatformUI.getWorkbench().isClosing()) {
			markers.clear();
		}
		super.dispose();
	}

	private final class TextFilter extends ViewerFilter {

		@Override
		public boolean select(Viewer table, Object parent, Object element) {
			String wanted = filter.getText().toLowerCase(Locale.ROOT);
			for (HotLoopColumn column : HotLoopColumn.values()) {
				if (column.text((HotLoop) element).toLowerCase(Locale.ROOT).contains(wanted)) {
					return true;
				}
			}
			return false;
		}
	}
}
