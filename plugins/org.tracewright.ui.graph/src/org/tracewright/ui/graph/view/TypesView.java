package org.tracewright.ui.graph.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.tracewright.core.CorePlugin;
import org.tracewright.flow.Diagnostic;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.types.TypeIndex;
import org.tracewright.lang.ide.types.TypeIndex.Local;
import org.tracewright.lang.ide.workspace.Workspace;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.ui.HintedArea;
import org.tracewright.ui.Icons;
import org.tracewright.ui.RowActions;
import org.tracewright.ui.SimpleAction;
import org.tracewright.ui.SourceOpener;
import org.tracewright.ui.caret.FunctionAtCaret;
import org.tracewright.ui.editor.EditorSources;

/** The variables of the function at the caret with their inferred types, and below each the facts that made the type so. One group for each specialisation of the function. */
public final class TypesView extends CaretView<TypesView.Shown> {

	public static final String ID = "org.tracewright.ui.types";

	/**
	 * What is shown.
	 *
	 * @param reason why there is nothing
	 */
	record Shown(List<Specialisation> specialisations, String reason) {
	}

	/** A specialisation of the function. */
	record Specialisation(String function, String signature, List<Local> locals) {
	}

	private final TreeColumnLayout columns = new TreeColumnLayout();
	private HintedArea area;
	private Composite table;
	private TreeViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		area = new HintedArea(parent);
		area.hint(NothingToShow.NO_FUNCTION);
		table = new Composite(area.area(), SWT.NONE);
		table.setLayout(columns);
		viewer = new TreeViewer(table, SWT.MULTI | SWT.FULL_SELECTION);
		viewer.getTree().setHeaderVisible(true);
		column("Name", 38, TypesView::name, TypesView::icon);
		column("Type", 38, TypesView::type, element -> null);
		column("Where", 24, TypesView::where, element -> null);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(new Content());
		new RowActions(getViewSite()).serve(viewer, "Go to Source", row -> cause(row).isPresent(), row -> cause(row).ifPresent(TypesView::open));
		getSite().setSelectionProvider(viewer);
		getViewSite().getActionBars().getToolBarManager().add(SimpleAction.shared("Collapse All", ISharedImages.IMG_ELCL_COLLAPSEALL, () -> viewer.collapseToLevel(viewer.getInput(), 1)));
		follow();
	}

	private void column(String title, int percent, Function<Object, String> text, Function<Object, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(percent, 50));
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return text.apply(element);
			}

			@Override
			public String getToolTipText(Object element) {
				return text.apply(element).isEmpty() ? null : text.apply(element);
			}

			@Override
			public Image getImage(Object element) {
				return image.apply(element);
			}
		});
	}

	private static String name(Object element) {
		if (element instanceof Specialisation specialisation) {
			return specialisation.function();
		}
		return element instanceof Local local ? local.name() : ((Diagnostic.Cause) element).message();
	}

	private static Image icon(Object element) {
		return element instanceof Specialisation ? Icons.get(Icons.FUNCTION) : element instanceof Local ? Icons.get(Icons.VARIABLE) : null;
	}

	private static String type(Object element) {
		if (element instanceof Specialisation specialisation) {
			return specialisation.signature();
		}
		return element instanceof Local local ? local.type() : "";
	}

	private static String where(Object element) {
		if (!(element instanceof Diagnostic.Cause cause) || !cause.position().isKnown()) {
			return "";
		}
		String file = cause.position().file();
		return file.substring(file.lastIndexOf('/') + 1) + ":" + cause.position().line();
	}

	/** The fact of a row, or the first of a variable, that has a place in a source. */
	private static Optional<Diagnostic.Cause> cause(Object element) {
		Stream<Diagnostic.Cause> causes = element instanceof Diagnostic.Cause cause ? Stream.of(cause) : element instanceof Local local ? local.why().stream() : Stream.of();
		return causes.filter(cause -> cause.position().isKnown()).findFirst();
	}

	private static void open(Diagnostic.Cause cause) {
		SourceOpener.open(cause.position().file(), cause.position().line());
	}

	@Override
	Control control() {
		return viewer.getControl();
	}

	@Override
	void movedWithin() {
		// The whole function is shown already.
	}

	@Override
	Shown find(FunctionAtCaret wanted, BooleanSupplier cancelled) {
		ProjectTypes types = CorePlugin.results().types(wanted.project());
		List<Specialisation> found = new ArrayList<>();
		types.of(wanted.source(), wanted.function(), wanted.line()).ifPresent(program -> {
			for (AnnotatedGraph graph : program.graphs(wanted.source(), wanted.function(), wanted.line())) {
				found.add(new Specialisation(wanted.function(), program.signature(graph), program.locals(graph).stream().map(local -> now(local, program, wanted.project())).toList()));
			}
		});
		return new Shown(found, wanted.function() == null ? NothingToShow.NO_FUNCTION : NothingToShow.reason(wanted, types.isEmpty()));
	}

	/** The same with places as they are now: the text may have changed since it was translated. */
	private static Local now(Local local, TypeIndex program, IProject project) {
		Workspace workspace = EditorSources.get().workspace(project);
		return new Local(local.name(), local.type(), local.why().stream().map(cause -> new Diagnostic.Cause(cause.message(), program.now(cause.position(), workspace))).toList());
	}

	@Override
	void show(Shown shown) {
		viewer.setInput(shown.specialisations);
		viewer.expandToLevel(2);
		if (shown.specialisations.isEmpty()) {
			area.hint(shown.reason);
		} else {
			area.show(table);
		}
	}

	/** Why there is nothing to show; empty where there is something. */
	public String hint() {
		return area.hint();
	}

	/** The tree of names, types and why they are so. */
	public Tree tree() {
		return viewer.getTree();
	}

	/** The names and types that are shown, for each specialisation. */
	public List<Local> locals() {
		return viewer.getInput() instanceof List<?> shown ? shown.stream().flatMap(each -> ((Specialisation) each).locals().stream()).toList() : List.of();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			if (parent instanceof Specialisation specialisation) {
				return specialisation.locals().toArray();
			}
			return parent instanceof Local local ? local.why().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}
}
