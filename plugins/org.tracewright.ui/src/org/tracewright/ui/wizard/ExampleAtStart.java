package org.tracewright.ui.wizard;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;

/** Puts an example into the workspace when the workbench starts, for who starts it the first time: the one that the system property {@value #PROPERTY} names, unless there is a project of that name. */
public final class ExampleAtStart implements IStartup {

	static final String PROPERTY = "org.tracewright.example";

	@Override
	public void earlyStartup() {
		String name = System.getProperty(PROPERTY, "");
		Optional<Example> example = Arrays.stream(Example.values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
		IProject project = example.isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (project != null && !project.exists()) {
			WorkspaceJob job = new WorkspaceJob("Example " + name) {
				@Override
				public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
					NewInterpreterWizard.create(project, example.get(), monitor);
					PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(project, example.get()));
					return Status.OK_STATUS;
				}
			};
			job.setRule(project.getWorkspace().getRoot());
			job.schedule();
		}
	}

	private static void show(IProject project, Example example) {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		if (windows.length == 0) {
			return;
		}
		// A new workspace opens in a window that is too small for the perspective; where no window manager is, nobody can make it larger.
		windows[0].getShell().setBounds(windows[0].getShell().getMonitor().getClientArea());
		try {
			PlatformUI.getWorkbench().showPerspective("org.tracewright.ui.perspective", windows[0]);
			IDE.openEditor(windows[0].getActivePage(), project.getFile(example.target(project.getName()).module()));
		} catch (WorkbenchException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
