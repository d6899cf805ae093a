package org.tracewright.core.build;

import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.tracewright.core.project.RpythonNature;

/**
 * Has the workbench build projects of which there are no results although no file of theirs changed: when it starts, and when a project is opened again. It would call no builder; to it, what was built once stays so.
 */
public final class OpenedProjects implements IResourceChangeListener {

	private final Results results;
	private final Job job = Job.createSystem("Looking for projects without results", (ICoreRunnable) this::touch);

	public OpenedProjects(Results results) {
		this.results = results;
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
	}

	/** Looks at all projects. */
	public void look() {
		job.schedule();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (Arrays.stream(event.getDelta().getAffectedChildren()).anyMatch(project -> (project.getFlags() & IResourceDelta.OPEN) != 0)) {
			look();
		}
	}

	private void touch(IProgressMonitor monitor) throws CoreException {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (RpythonNature.isOn(project) && results.of(project).isEmpty()) {
				project.touch(monitor);
			}
		}
	}
}
