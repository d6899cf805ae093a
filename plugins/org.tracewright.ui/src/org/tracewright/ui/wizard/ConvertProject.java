package org.tracewright.ui.wizard;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.lang.ide.project.ProjectFile;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.properties.TargetsPage;

/** Makes interpreter projects of the selected ones, such as a checkout that was imported, and asks for the targets of one that has none. */
public final class ConvertProject extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
			IProject project = Adapters.adapt(selected, IProject.class);
			Job job = Job.create("Converting " + project.getName(), (ICoreRunnable) monitor -> {
				convert(project, monitor);
				if (!project.getFile(ProjectFile.NAME).exists()) {
					UiThread.later(() -> askForTargets(project));
				}
			});
			job.setRule(project.getWorkspace().getRoot());
			job.setUser(true);
			job.schedule();
		}
		return null;
	}

	/** Has a project translated, and its files read as what most sources are. */
	static void convert(IProject project, IProgressMonitor monitor) throws CoreException {
		if (project.getDefaultCharset(false) == null) {
			project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
		}
		RpythonNature.add(project, monitor);
	}

	private static void askForTargets(IProject project) {
		PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(Display.getCurrent().getActiveShell(), project, TargetsPage.ID, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}
