package org.tracewright.ui.wizard;

import java.io.ByteArrayInputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.rules.ExternalResource;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.ui.testing.Workbench;
import org.tracewright.ui.trace.HotLoopColumn;
import org.tracewright.ui.trace.HotLoopsView;
import org.tracewright.ui.trace.TraceLog;
import org.tracewright.ui.trace.TraceView;

/** The example with a tracing compiler in a project, open in an editor of our perspective, to be run with its log. */
final class LoggedRun extends ExternalResource {

	private final Workbench workbench = new Workbench();
	private IProject project;
	private IFile module;
	private ITextEditor editor;
	private HotLoopsView loops;
	private TraceView trace;

	@Override
	protected void before() throws Throwable {
		PlatformUI.getWorkbench().showPerspective("org.tracewright.ui.perspective", page().getWorkbenchWindow());
		loops = (HotLoopsView) page().showView(HotLoopsView.ID);
		trace = (TraceView) page().showView(TraceView.ID);
		workbench.await("the log of an earlier test is closed", () -> loops.summary().equals("Run a program with JIT log, or open a log."));
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("tlr");
		NewInterpreterWizard.create(project, Example.TLR, null);
		module = project.getFile("tlr_jit.py");
		editor = (ITextEditor) IDE.openEditor(page(), module);
		Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
	}

	@Override
	protected void after() {
		TraceLog.get().close();
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		try {
			for (ILaunch launch : launches.getLaunches()) {
				launch.terminate();
			}
			launches.removeLaunches(launches.getLaunches());
			page().closeAllEditors(false);
			project.delete(true, true, null);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Makes the module a target, so that all views have something to show. */
	void translate() throws CoreException {
		byte[] text = "[target.tlr_jit]\nmodule = \"tlr_jit.py\"\njit = true\n".getBytes();
		project.getFile("tracewright.toml").setContents(new ByteArrayInputStream(text), true, false, null);
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		workbench.await("it is translated", () -> CorePlugin.results().of(project).stream().anyMatch(result -> result.target().name().equals("tlr_jit")));
	}

	/** Runs SQUARE, which goes round once for each of these, and waits until its loop is listed with its time. */
	ILaunch run(String rounds) throws CoreException {
		TraceLog.get().close();
		workbench.await("no loop of an earlier run is listed", () -> loops.loops().isEmpty());
		ILaunchConfigurationWorkingCopy configuration = LaunchAttributes.find(module, Mode.JIT_LOG).getWorkingCopy();
		configuration.setAttribute(LaunchAttributes.ARGUMENTS, rounds);
		ILaunch launch = configuration.launch(ILaunchManager.RUN_MODE, null);
		workbench.await("its loop is listed", () -> loops.loops().stream().anyMatch(loop -> !HotLoopColumn.TIME.text(loop).isEmpty()));
		return launch;
	}

	/** The page of the workbench. */
	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Waits and takes pictures. */
	Workbench workbench() {
		return workbench;
	}

	/** The project. */
	IProject project() {
		return project;
	}

	/** The file that is run. */
	IFile module() {
		return module;
	}

	/** The editor on it. */
	ITextEditor editor() {
		return editor;
	}

	/** The view of loops. */
	HotLoopsView loops() {
		return loops;
	}

	/** The view of traces. */
	TraceView trace() {
		return trace;
	}

	/** The markers of that type in the module, at a time when none is being made. */
	IMarker[] markers(String type) {
		Job.getJobManager().beginRule(module, null);
		try {
			return module.findMarkers(type, false, IResource.DEPTH_ZERO);
		} catch (CoreException e) {
			throw new AssertionError(e);
		} finally {
			Job.getJobManager().endRule(module);
		}
	}
}
