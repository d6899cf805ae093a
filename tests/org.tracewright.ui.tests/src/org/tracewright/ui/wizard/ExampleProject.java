package org.tracewright.ui.wizard;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.rules.ExternalResource;
import org.tracewright.core.build.Markers;
import org.tracewright.core.build.RpythonBuilder;

/** The project of a test, as the wizard makes it. */
final class ExampleProject extends ExternalResource {

	private final IProject project;

	ExampleProject(String name) {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	/** The project; it need not exist. */
	IProject get() {
		return project;
	}

	/** Makes it, and translates it. */
	void create(Example example) throws Exception {
		NewInterpreterWizard.create(project, example, null);
		build();
	}

	/** Translates it. */
	void build() throws Exception {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
	}

	/** Whether the workbench builds what was changed by itself. */
	static void buildAutomatically(boolean wanted) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IWorkspaceDescription description = workspace.getDescription();
		description.setAutoBuilding(wanted);
		workspace.setDescription(description);
	}

	/** The errors of the last build. */
	List<IMarker> markers() throws CoreException {
		return Arrays.asList(project.findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_INFINITE));
	}

	/** Their codes. */
	List<String> codes() throws CoreException {
		return markers().stream().map(marker -> marker.getAttribute(Markers.CODE, "")).toList();
	}

	/** Opens one of its files. */
	ITextEditor open(String file) throws Exception {
		return (ITextEditor) IDE.openEditor(page(), project.getFile(file));
	}

	/** The page of the workbench. */
	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@Override
	protected void after() {
		page().closeAllEditors(false);
		try {
			if (project.exists()) {
				project.delete(true, true, null);
			}
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
