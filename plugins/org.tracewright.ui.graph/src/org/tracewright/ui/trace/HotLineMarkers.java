package org.tracewright.ui.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.tracewright.jit.runtime.log.HotLine;
import org.tracewright.jit.runtime.log.LogModel;

/** Marks, in the files of the workspace, the lines that hot loops run through and those whose guards failed. The marks do not outlive the workbench. */
public final class HotLineMarkers implements Consumer<LogContent> {

	/** Loops run through the line. */
	public static final String HOT_LINE = "org.tracewright.ui.graph.hotLine";
	/** Guards of the line fail. */
	public static final String FAILING_GUARD = "org.tracewright.ui.graph.failingGuard";

	private List<HotLine> marked = List.of();

	@Override
	public void accept(LogContent content) {
		mark(content.model());
	}

	/** Takes all marks away. */
	void clear() {
		mark(LogContent.NONE.model());
	}

	private void mark(LogModel model) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		Job job = Job.createSystem("Marking of hot lines", (ICoreRunnable) monitor -> {
			List<HotLine> lines = HotLine.all(model);
			if (!lines.equals(marked)) {
				marked = lines;
				root.getWorkspace().run((ICoreRunnable) inner -> write(root, lines, inner), root, 0, monitor);
			}
		});
		job.setRule(root);
		job.schedule();
	}

	private static void write(IWorkspaceRoot root, List<HotLine> lines, IProgressMonitor monitor) throws CoreException {
		root.deleteMarkers(HOT_LINE, false, IResource.DEPTH_INFINITE);
		root.deleteMarkers(FAILING_GUARD, false, IResource.DEPTH_INFINITE);
		for (HotLine line : lines) {
			Path path = Path.of(line.file());
			// Modules of the library have names that are no absolute paths, and no file in the workspace.
			for (IFile file : path.isAbsolute() && !monitor.isCanceled() ? root.findFilesForLocationURI(path.toUri()) : new IFile[0]) {
				if (file.exists()) {
					file.createMarker(line.failing() ? FAILING_GUARD : HOT_LINE, Map.of(IMarker.LINE_NUMBER, line.line(), IMarker.MESSAGE, line.message()));
				}
			}
		}
	}
}
