package org.tracewright.ui.trace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.tracewright.jit.runtime.log.HotLine;
import org.tracewright.jit.runtime.log.LogModel;

/**
 * Marks, in the files of the workspace, the lines that hot loops run through and those whose guards failed. A mark stays as long as its line is one, while what it tells changes. The marks do not
 * outlive the workbench.
 */
public final class HotLineMarkers implements Consumer<LogContent> {

	/** Loops run through the line. */
	public static final String HOT_LINE = "org.tracewright.ui.graph.hotLine";
	/** Guards of the line fail. */
	public static final String FAILING_GUARD = "org.tracewright.ui.graph.failingGuard";

	/** What there is a mark for. */
	private record Place(String file, int line, boolean failing) {

		static Place of(HotLine line) {
			return new Place(line.file(), line.line(), line.failing());
		}
	}

	/**
	 * What was made for a place.
	 *
	 * @param markers one for each file of the workspace that is the place's file; none for a file that is not in it
	 */
	private record Mark(String message, List<IMarker> markers) {
	}

	private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
	private final Job job = Job.createSystem("Marking of hot lines", (ICoreRunnable) monitor -> {
		List<HotLine> lines = HotLine.all(model());
		root.getWorkspace().run((ICoreRunnable) inner -> mark(lines), root, 0, monitor);
	});
	private Map<Place, Mark> marks = new HashMap<>();
	private LogModel model;

	HotLineMarkers() {
		job.setRule(root);
	}

	@Override
	public void accept(LogContent content) {
		show(content.model());
	}

	/** Takes all marks away. */
	void clear() {
		show(LogContent.NONE.model());
	}

	private synchronized void show(LogModel now) {
		model = now;
		job.schedule();
	}

	private synchronized LogModel model() {
		return model;
	}

	private void mark(List<HotLine> lines) throws CoreException {
		Map<Place, Mark> old = marks;
		marks = new HashMap<>();
		for (HotLine line : lines) {
			Mark mark = old.remove(Place.of(line));
			marks.put(Place.of(line), mark == null || mark.markers().stream().noneMatch(IMarker::exists) ? create(line) : update(mark, line.message()));
		}
		for (Mark mark : old.values()) {
			for (IMarker marker : mark.markers()) {
				marker.delete();
			}
		}
	}

	private Mark create(HotLine line) throws CoreException {
		List<IMarker> markers = new ArrayList<>();
		Path path = Path.of(line.file());
		// Modules of the library have names that are no absolute paths, and no file in the workspace.
		for (IFile file : path.isAbsolute() ? root.findFilesForLocationURI(path.toUri()) : new IFile[0]) {
			if (file.exists()) {
				markers.add(file.createMarker(line.failing() ? FAILING_GUARD : HOT_LINE, Map.of(IMarker.LINE_NUMBER, line.line(), IMarker.MESSAGE, line.message())));
			}
		}
		return new Mark(line.message(), markers);
	}

	private static Mark update(Mark mark, String message) throws CoreException {
		for (IMarker marker : mark.markers()) {
			if (!message.equals(mark.message()) && marker.exists()) {
				marker.setAttribute(IMarker.MESSAGE, message);
			}
		}
		return new Mark(message, mark.markers());
	}
}
