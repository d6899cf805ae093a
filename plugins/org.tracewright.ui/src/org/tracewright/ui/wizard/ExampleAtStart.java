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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.tracewright.ui.UiThread;

/** Opens an example when the workbench starts, for who starts it the first time: the one that the system property {@value #PROPERTY} names, which is put into the workspace unless there is a project of that name. */
public final class ExampleAtStart implements IStartup {

	/** Milliseconds until a window has its frame. */
	private static final int FRAMED = 500;

	static final String PROPERTY = "org.tracewright.example";

	@Override
	public void earlyStartup() {
		String name = System.getProperty(PROPERTY, "");
		Optional<Example> example = Arrays.stream(Example.values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
		example.ifPresent(found -> {
			UiThread.later(() -> window().ifPresent(window -> fillScreen(window.getShell())));
			begin(found, ResourcesPlugin.getWorkspace().getRoot().getProject(name));
		});
	}

	/** The project is there already where a first start was cut short. */
	private static void begin(Example example, IProject project) {
		WorkspaceJob job = new WorkspaceJob("Example " + project.getName()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (!project.exists()) {
					NewInterpreterWizard.create(project, example, monitor);
				}
				UiThread.later(() -> window().ifPresent(window -> show(window, example, project)));
				return Status.OK_STATUS;
			}
		};
		job.setRule(project.getWorkspace().getRoot());
		job.schedule();
	}

	private static Optional<IWorkbenchWindow> window() {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst();
	}

	/** A new workspace opens in a window that is too small for the views. Without a window manager nothing is maximised, and the toolkit leaves room for a frame that nobody draws. */
	private static void fillScreen(Shell shell) {
		Rectangle screen = shell.getMonitor().getClientArea();
		shell.setBounds(screen);
		shell.setMaximized(true);
		shell.getDisplay().timerExec(FRAMED, () -> {
			if (!shell.isDisposed()) {
				Point corner = shell.toDisplay(shell.getClientArea().width, shell.getClientArea().height);
				Point missing = new Point(Math.max(0, screen.x + screen.width - corner.x), Math.max(0, screen.y + screen.height - corner.y));
				shell.setSize(shell.getSize().x + missing.x, shell.getSize().y + missing.y);
			}
		});
	}

	private static void show(IWorkbenchWindow window, Example example, IProject project) {
		if (!project.exists()) {
			return;
		}
		try {
			example.open(window.getActivePage(), project);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
