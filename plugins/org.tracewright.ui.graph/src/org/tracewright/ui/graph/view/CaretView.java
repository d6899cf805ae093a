package org.tracewright.ui.graph.view;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.tracewright.core.CorePlugin;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.caret.CaretTracker;
import org.tracewright.ui.caret.FunctionAtCaret;

/**
 * A view of the function at the caret: it follows the caret, and the builds of the project. What it shows is found out in the background, and shown if the caret is still in that function.
 *
 * @param <T> what is shown
 */
abstract class CaretView<T> extends ViewPart {

	private final Consumer<IProject> built = project -> onDisplay(() -> rebuilt(project));
	private final Job finder = Job.createSystem("Function at the caret", (ICoreRunnable) this::find);
	private CaretTracker tracker;
	private volatile FunctionAtCaret caret;

	/** Begins to follow; for when the controls are there. */
	final void follow() {
		tracker = new CaretTracker(getSite().getPage(), now -> onDisplay(() -> moved(now)));
		CorePlugin.results().addListener(built);
	}

	private void onDisplay(Runnable run) {
		UiThread.later(() -> {
			// The control is gone, or none is known any more, where the view was closed meanwhile.
			if (control() != null && !control().isDisposed()) {
				run.run();
			}
		});
	}

	/** Where the caret is; null where no editor of RPython text was active yet. */
	final FunctionAtCaret caret() {
		return caret;
	}

	/** What has the focus when the view has. */
	abstract Control control();

	/**
	 * Finds out what there is to show of a function; called in the background.
	 *
	 * @param cancelled whether nobody wants to know any more; the answer counts for nothing then
	 */
	abstract T find(FunctionAtCaret wanted, BooleanSupplier cancelled);

	/** Shows it. */
	abstract void show(T found);

	/** The caret moved within the function that is shown. */
	abstract void movedWithin();

	private void moved(FunctionAtCaret now) {
		boolean same = now.isSameFunction(caret);
		caret = now;
		if (same) {
			movedWithin();
		} else {
			refresh();
		}
	}

	private void rebuilt(IProject project) {
		if (caret != null && caret.project().equals(project)) {
			refresh();
		}
	}

	/** Finds out anew what there is to show. */
	final void refresh() {
		finder.cancel();
		finder.schedule();
	}

	private void find(IProgressMonitor monitor) {
		FunctionAtCaret wanted = caret;
		if (wanted == null) {
			return;
		}
		T found = find(wanted, monitor::isCanceled);
		onDisplay(() -> {
			if (!monitor.isCanceled() && wanted.isSameFunction(caret)) {
				show(found);
			}
		});
	}

	@Override
	public void setFocus() {
		control().setFocus();
	}

	@Override
	public void dispose() {
		CorePlugin.results().removeListener(built);
		finder.cancel();
		if (tracker != null) {
			tracker.dispose();
		}
		caret = null;
		super.dispose();
	}
}
