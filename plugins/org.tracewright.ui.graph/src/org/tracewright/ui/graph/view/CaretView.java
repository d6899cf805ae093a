package org.tracewright.ui.graph.view;

import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.tracewright.core.CorePlugin;

/** A view of the function at the caret: it follows the caret, and the builds of the project. */
abstract class CaretView extends ViewPart {

	private final Consumer<IProject> built = project -> Display.getDefault().asyncExec(() -> rebuilt(project));
	private CaretTracker tracker;
	private FunctionAtCaret caret;

	/** Begins to follow; for when the controls are there. */
	final void follow() {
		tracker = new CaretTracker(getSite().getPage(), this::moved);
		CorePlugin.results().addListener(built);
	}

	/** Where the caret is; null where no editor of RPython text was active yet. */
	final FunctionAtCaret caret() {
		return caret;
	}

	/** What has the focus when the view has. */
	abstract Control control();

	/** Shows the function at the caret: another one than before, or the same after a build. */
	abstract void show();

	/** The caret moved within the function that is shown. */
	abstract void movedWithin();

	private void moved(FunctionAtCaret now) {
		boolean same = now.isSameFunction(caret);
		caret = now;
		if (same) {
			movedWithin();
		} else {
			show();
		}
	}

	private void rebuilt(IProject project) {
		if (caret != null && caret.project().equals(project) && !control().isDisposed()) {
			show();
		}
	}

	@Override
	public void setFocus() {
		control().setFocus();
	}

	@Override
	public void dispose() {
		CorePlugin.results().removeListener(built);
		if (tracker != null) {
			tracker.dispose();
		}
		super.dispose();
	}
}
