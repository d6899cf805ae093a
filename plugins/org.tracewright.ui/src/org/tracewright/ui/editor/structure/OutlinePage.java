package org.tracewright.ui.editor.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.tracewright.lang.ide.services.Outline;
import org.tracewright.lang.ide.services.OutlineEntry;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.editor.EditorSources;

/** The outline of a source file, which follows the text, and shows what the caret is in. */
public final class OutlinePage extends ContentOutlinePage {

	private static final String MENU = "org.tracewright.ui.outline";
	private static final int DELAY = 300;
	/** So many members of classes nobody wants to see at once; making their rows takes long. */
	private static final int MANY = 200;

	private final ITextEditor editor;
	private final IDocumentListener listener = new IDocumentListener() {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// Only what comes after counts.
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			reader.cancel();
			reader.schedule(DELAY);
		}
	};
	private final Job reader = Job.createSystem("Outline", (ICoreRunnable) monitor -> read());
	private final ISelectionChangedListener caret = event -> follow();
	private List<OutlineEntry> shown = List.of();
	private boolean settingSelection;

	public OutlinePage(ITextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setContentProvider(new Entries());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		viewer.setInput(shown);
		viewer.addSelectionChangedListener(this::reveal);
		getSite().registerContextMenu(MENU, OutlineMenu.create(viewer, editor), viewer);
		document().addDocumentListener(listener);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider post) {
			post.addPostSelectionChangedListener(caret);
		}
		reader.schedule();
	}

	@Override
	public void makeContributions(IMenuManager menu, IToolBarManager bar, IStatusLineManager line) {
		new OutlineActions(getTreeViewer(), this::collapse).fill(bar);
	}

	/** The caret stays where it is, although what it is in can be selected no more. */
	private void collapse() {
		settingSelection = true;
		getTreeViewer().collapseAll();
		settingSelection = false;
	}

	/** What the editor shows; null where it is closed, as it may be while the outline is still being read. */
	private IDocument document() {
		IDocumentProvider provider = editor.getDocumentProvider();
		return provider == null ? null : provider.getDocument(editor.getEditorInput());
	}

	private void read() {
		List<OutlineEntry> entries = EditorSources.get().source(document()).map(source -> Outline.of(source.model())).orElse(List.of());
		UiThread.later(() -> show(entries));
	}

	private void show(List<OutlineEntry> entries) {
		if (getControl() == null || getControl().isDisposed() || entries.equals(shown)) {
			return;
		}
		settingSelection = true;
		Object[] expanded = getTreeViewer().getExpandedElements();
		boolean first = shown.isEmpty();
		shown = entries;
		getTreeViewer().setInput(entries);
		if (first && entries.stream().mapToInt(entry -> entry.children().size()).sum() < MANY) {
			getTreeViewer().expandToLevel(2);
		} else {
			getTreeViewer().setExpandedElements(expanded);
		}
		settingSelection = false;
		follow();
	}

	/** Selects what the caret is in: of definitions within each other the innermost. */
	private void follow() {
		if (getControl() == null || getControl().isDisposed() || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
			return;
		}
		List<OutlineEntry> path = path(shown, selection.getOffset());
		settingSelection = true;
		// A row in one that is closed cannot be selected.
		path.stream().limit(Math.max(0, path.size() - 1)).forEach(around -> getTreeViewer().setExpandedState(around, true));
		getTreeViewer().setSelection(path.isEmpty() ? TreeSelection.EMPTY : new TreeSelection(new TreePath(path.toArray())), true);
		settingSelection = false;
	}

	/** From the top down to the innermost definition around an offset; attributes lie within the methods that set them. */
	private static List<OutlineEntry> path(List<OutlineEntry> entries, int offset) {
		List<OutlineEntry> path = new ArrayList<>();
		entries.stream().filter(entry -> entry.range().offset() <= offset && offset <= entry.range().end()).min(Comparator.comparingInt(entry -> entry.range().length())).ifPresent(entry -> {
			path.add(entry);
			path.addAll(path(entry.children(), offset));
		});
		return path;
	}

	private void reveal(SelectionChangedEvent event) {
		if (!settingSelection && ((IStructuredSelection) event.getSelection()).getFirstElement() instanceof OutlineEntry entry) {
			editor.selectAndReveal(entry.name().offset(), entry.name().length());
		}
	}

	@Override
	public void dispose() {
		reader.cancel();
		IDocument document = document();
		if (document != null) {
			document.removeDocumentListener(listener);
		}
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider post) {
			post.removePostSelectionChangedListener(caret);
		}
		super.dispose();
	}

	private static final class Entries implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((OutlineEntry) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((OutlineEntry) element).children().isEmpty();
		}
	}
}
