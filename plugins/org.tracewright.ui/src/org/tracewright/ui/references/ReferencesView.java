package org.tracewright.ui.references;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.tracewright.ui.Icons;
import org.tracewright.ui.RowActions;
import org.tracewright.ui.SimpleAction;
import org.tracewright.ui.SourceOpener;

/** References by files: a double click or Enter goes to one. */
public final class ReferencesView extends ViewPart {

	public static final String ID = "org.tracewright.ui.references";

	/** A file with its references. */
	private record InFile(String file, List<Reference> references) {
	}

	private TreeViewer viewer;
	/** In the order of the rows. */
	private List<Reference> shown = List.of();

	@Override
	public void createPartControl(Composite parent) {
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		new RowActions(getViewSite()).serve(viewer, "Go to Source", Reference.class::isInstance, row -> SourceOpener.open(((Reference) row).location()));
		IActionBars bars = getViewSite().getActionBars();
		add(bars, "Next Reference", "next", ActionFactory.NEXT, 1);
		add(bars, "Previous Reference", "previous", ActionFactory.PREVIOUS, -1);
		bars.getToolBarManager().add(SimpleAction.shared("Collapse All", ISharedImages.IMG_ELCL_COLLAPSEALL, viewer::collapseAll));
		setContentDescription("Nothing has been looked for: Find References is in the menu of an RPython editor.");
	}

	/** A button, for which there is a key, too. */
	private void add(IActionBars bars, String text, String icon, ActionFactory command, int direction) {
		IAction action = new SimpleAction(text, text, icon, () -> go(direction));
		action.setActionDefinitionId(command.getCommandId());
		bars.setGlobalActionHandler(command.getId(), action);
		bars.getToolBarManager().add(action);
	}

	/** Goes to the next reference, behind the last to the first, or the other way round. */
	private void go(int direction) {
		if (!shown.isEmpty()) {
			int selected = shown.indexOf(viewer.getStructuredSelection().getFirstElement());
			Reference reference = shown.get(Math.floorMod(selected < 0 && direction < 0 ? selected : selected + direction, shown.size()));
			viewer.setSelection(new StructuredSelection(reference), true);
			SourceOpener.open(reference.location());
			// For the next time, by the same key.
			getSite().getPage().activate(this);
		}
	}

	/** Shows these. */
	public void show(String name, List<Reference> references) {
		Map<String, List<Reference>> byFile = references.stream().collect(Collectors.groupingBy(each -> each.location().file(), LinkedHashMap::new, Collectors.toList()));
		setContentDescription("'" + name + "': " + references.size() + (references.size() == 1 ? " place in " : " places in ") + byFile.size()
				+ (byFile.size() == 1 ? " file" : " files"));
		shown = byFile.values().stream().flatMap(List::stream).toList();
		viewer.setInput(byFile.entrySet().stream().map(entry -> new InFile(entry.getKey(), entry.getValue())).toList());
		viewer.expandAll();
	}

	/** What is shown. */
	public List<Reference> references() {
		return shown;
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof InFile file ? file.references.toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof InFile;
		}
	}

	private static final class Labels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof InFile file) {
				return new StyledString(path(file.file)).append("  " + file.references.size(), StyledString.COUNTER_STYLER);
			}
			Reference reference = (Reference) element;
			return new StyledString(reference.location().range().line() + ": ", StyledString.QUALIFIER_STYLER).append(reference.line());
		}

		/** The path in the workspace, else that in the file system or the library. */
		private static String path(String file) {
			IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(Path.of(file).toUri());
			return found.length == 0 ? file : found[0].getFullPath().makeRelative().toString();
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof InFile ? Icons.get(Icons.MODULE) : Icons.get(Icons.VARIABLE);
		}
	}
}
