package org.tracewright.ui.caret;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tracewright.lang.ide.bindings.Scope;
import org.tracewright.lang.ide.bindings.ScopeKind;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.editor.EditorSources;

/**
 * Tells a view when the caret of the active editor has come to another function, or another line of it. It asks the text widget, whose answer comes at once: the workbench tells of a selection only after half a second.
 */
public final class CaretTracker implements IPartListener {

	/** Milliseconds for which the caret rests before a place counts: nobody wants to see what is only passed. */
	private static final int REST = 60;

	private final IWorkbenchPage page;
	private final Consumer<FunctionAtCaret> listener;
	/** The caret goes first, and the selection follows it: only then is the place known. */
	private final CaretListener caret = event -> UiThread.later(this::moved);
	private final ISelectionChangedListener selection = event -> moved();
	private final Job locator = Job.createSystem("Function at the caret", (ICoreRunnable) monitor -> locate());
	private ITextViewer viewer;
	private volatile Place place;

	/** Where the caret, or the selection, is. */
	private record Place(IDocument document, int offset) {
	}

	/** @param listener called in a thread of its own */
	public CaretTracker(IWorkbenchPage page, Consumer<FunctionAtCaret> listener) {
		this.page = page;
		this.listener = listener;
		page.addPartListener(this);
		if (page.getActiveEditor() != null) {
			partActivated(page.getActiveEditor());
		}
	}

	/** Tells nothing any more. */
	public void dispose() {
		page.removePartListener(this);
		leave();
		locator.cancel();
	}

	private void leave() {
		StyledText widget = viewer == null ? null : viewer.getTextWidget();
		if (widget != null && !widget.isDisposed()) {
			widget.removeCaretListener(caret);
			viewer.getSelectionProvider().removeSelectionChangedListener(selection);
		}
		viewer = null;
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		ITextViewer now = part instanceof ITextEditor editor ? editor.getAdapter(ITextViewer.class) : null;
		if (now == null || now.getTextWidget() == null) {
			return;
		}
		if (now != viewer) {
			leave();
			viewer = now;
			now.getTextWidget().addCaretListener(caret);
			now.getSelectionProvider().addSelectionChangedListener(selection);
		}
		moved();
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		if (part instanceof ITextEditor editor && editor.getAdapter(ITextViewer.class) == viewer) {
			leave();
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		// It is activated, too.
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// What it showed stays in the view.
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		// It is activated, too.
	}

	private void moved() {
		if (viewer != null && viewer.getDocument() != null && viewer.getTextWidget() != null) {
			place = new Place(viewer.getDocument(), viewer.getSelectedRange().x);
			locator.cancel();
			locator.schedule(REST);
		}
	}

	private void locate() {
		Place now = place;
		EditorSources.get().source(now.document).filter(source -> source.file() != null).map(source -> at(source, now.offset)).ifPresent(listener);
	}

	private static FunctionAtCaret at(EditorSources.Source source, int offset) {
		Scope scope = source.model().bindings().scopeAt(offset);
		while (scope != null && (scope.kind() != ScopeKind.FUNCTION || scope.name().isEmpty())) {
			scope = scope.parent();
		}
		int line = source.model().parse().lines().line(offset);
		return new FunctionAtCaret(source.file().getProject(), source.model(), scope == null ? null : scope.name(), line, scope == null ? 0 : scope.range().line());
	}
}
