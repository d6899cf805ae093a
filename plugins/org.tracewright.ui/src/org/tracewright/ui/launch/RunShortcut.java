package org.tracewright.ui.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;

/** Runs the selected program, or the one in the editor. */
public abstract class RunShortcut implements ILaunchShortcut {

	private final Mode runMode;

	RunShortcut(Mode runMode) {
		this.runMode = runMode;
	}

	/** As plain Python. */
	public static final class Untranslated extends RunShortcut {

		public Untranslated() {
			super(Mode.UNTRANSLATED);
		}
	}

	/** As a translated machine. */
	public static final class Translated extends RunShortcut {

		public Translated() {
			super(Mode.TRANSLATED);
		}
	}

	/** With the tracing compiler and its log. */
	public static final class WithJitLog extends RunShortcut {

		public WithJitLog() {
			super(Mode.JIT_LOG);
		}
	}

	@Override
	public void launch(ISelection selection, String mode) {
		if (selection instanceof IStructuredSelection structured) {
			launch(Adapters.adapt(structured.getFirstElement(), IFile.class), mode);
		}
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		launch(editor.getEditorInput().getAdapter(IFile.class), mode);
	}

	private void launch(IFile file, String mode) {
		if (file == null) {
			return;
		}
		try {
			DebugUITools.launch(LaunchAttributes.find(file, runMode), mode);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
