package org.tracewright.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;

/** What a view offers for the rows of its tables and trees, in their context menus and by the keys that the workbench has for it: to open what a row stands for, to copy rows as text, and to select all of them. */
public final class RowActions {

	private final IViewSite site;
	private final ViewKeys keys;
	private final List<ColumnViewer> viewers = new ArrayList<>();

	/** Actions for a view without rows yet. */
	public RowActions(IViewSite site) {
		this.site = site;
		keys = new ViewKeys(site.getActionBars(), () -> focused().map(RowActions::text).ifPresent(ClipboardText::put), () -> focused().ifPresent(RowActions::selectAll));
	}

	/** Leaves the keys to a field for text while it has the focus. */
	public void except(Text field) {
		keys.except(field);
	}

	/** Has these actions for the rows of a viewer. */
	public void serve(ColumnViewer viewer) {
		serve(viewer, menu -> { });
	}

	/**
	 * Has these actions for the rows of a viewer, and opens what a row stands for at a double click and at Enter, too.
	 *
	 * @param name  what opening is called
	 * @param opens whether there is something to open
	 */
	public void serve(ColumnViewer viewer, String name, Predicate<Object> opens, Consumer<Object> open) {
		IAction action = new SimpleAction(name, null, () -> open.accept(viewer.getStructuredSelection().getFirstElement()));
		serve(viewer, menu -> {
			action.setEnabled(opens.test(viewer.getStructuredSelection().getFirstElement()));
			menu.add(action);
			menu.add(new Separator());
		});
		viewer.addDoubleClickListener(event -> Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).filter(opens).ifPresent(open));
	}

	private void serve(ColumnViewer viewer, Consumer<IMenuManager> first) {
		viewers.add(viewer);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(about -> {
			first.accept(about);
			about.add(keys.copy());
			about.add(keys.selectAll());
			about.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		site.registerContextMenu(site.getId() + "." + viewers.size(), menu, viewer);
	}

	private Optional<ColumnViewer> focused() {
		return viewers.stream().filter(viewer -> viewer.getControl().isFocusControl()).findFirst();
	}

	private static void selectAll(ColumnViewer viewer) {
		if (viewer instanceof TableViewer table) {
			table.getTable().selectAll();
		} else if (viewer instanceof TreeViewer tree) {
			tree.getTree().selectAll();
		}
		viewer.setSelection(viewer.getSelection());
	}

	/** The selected rows, each a line, their columns apart by tabulators; rows of a tree are indented. */
	static String text(ColumnViewer viewer) {
		if (viewer instanceof TableViewer table) {
			int columns = table.getTable().getColumnCount();
			return Arrays.stream(table.getTable().getSelection()).map(item -> line(columns, item::getText)).collect(Collectors.joining());
		} else if (viewer instanceof TreeViewer tree) {
			int columns = tree.getTree().getColumnCount();
			return Arrays.stream(tree.getTree().getSelection()).map(item -> indentation(item) + line(columns, item::getText)).collect(Collectors.joining());
		}
		return "";
	}

	private static String line(int columns, IntFunction<String> text) {
		return IntStream.range(0, Math.max(1, columns)).mapToObj(text).collect(Collectors.joining("\t")).stripTrailing() + System.lineSeparator();
	}

	private static String indentation(TreeItem item) {
		return item.getParentItem() == null ? "" : "  " + indentation(item.getParentItem());
	}
}
