package org.tracewright.core.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;

/** Makes markers of diagnostics. */
public final class Markers {

	/** Attribute with the stable name of the error. */
	public static final String CODE = "code";
	/** Attribute with the facts that led to the error, a line each: file, line, column and message, separated by tabs. */
	public static final String CAUSES = "causes";

	private Markers() {
	}

	/** A marker as it is to be. */
	private record Wanted(IResource resource, Map<String, Object> attributes) {
	}

	/** Gives a project the markers of these diagnostics, all at once, so that nobody sees a state between. Those that are there already stay. Whether there is a change. */
	static boolean show(IProject project, List<Diagnostic> diagnostics, SourceFiles sources, IProgressMonitor monitor) throws CoreException {
		List<Wanted> missing = new ArrayList<>();
		diagnostics.forEach(diagnostic -> missing.add(wanted(project, diagnostic, sources)));
		List<IMarker> stale = new ArrayList<>();
		for (IMarker marker : project.findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_INFINITE)) {
			if (!missing.remove(new Wanted(marker.getResource(), marker.getAttributes()))) {
				stale.add(marker);
			}
		}
		if (stale.isEmpty() && missing.isEmpty()) {
			return false;
		}
		project.getWorkspace().run(m -> {
			for (IMarker marker : stale) {
				marker.delete();
			}
			for (Wanted marker : missing) {
				marker.resource.createMarker(RpythonBuilder.MARKER, marker.attributes);
			}
		}, project, IWorkspace.AVOID_UPDATE, monitor);
		return true;
	}

	private static Wanted wanted(IProject project, Diagnostic diagnostic, SourceFiles sources) {
		SourcePosition position = diagnostic.position();
		IResource resource = resource(project, position);
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
		attributes.put(IMarker.MESSAGE, resource == project && position.isKnown() ? position + ": " + diagnostic.message() : diagnostic.message());
		attributes.put(CODE, diagnostic.code());
		attributes.put(CAUSES, diagnostic.causes().stream().map(cause -> cause.position().file() + "\t" + cause.position().line() + "\t" + cause.position().column()
				+ "\t" + cause.message()).collect(Collectors.joining("\n")));
		if (resource instanceof IFile file && position.isKnown()) {
			attributes.put(IMarker.LINE_NUMBER, position.line());
			sources.range(file.getLocation().toPath(), position).ifPresent(range -> {
				attributes.put(IMarker.CHAR_START, range.offset());
				attributes.put(IMarker.CHAR_END, range.end());
			});
		}
		return new Wanted(resource, attributes);
	}

	/** The facts that led to a marked error. */
	public static List<Diagnostic.Cause> causes(IMarker marker) {
		return marker.getAttribute(CAUSES, "").lines().map(line -> line.split("\t", 4))
				.map(fields -> new Diagnostic.Cause(fields[3], new SourcePosition(fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), 0))).toList();
	}

	/** The file of the project that the position is in; the project itself for places outside of it. */
	private static IResource resource(IProject project, SourcePosition position) {
		if (!position.isKnown()) {
			return project;
		}
		IWorkspaceRoot root = project.getWorkspace().getRoot();
		for (IFile file : root.findFilesForLocationURI(Path.of(position.file()).toAbsolutePath().toUri())) {
			if (file.getProject().equals(project)) {
				return file;
			}
		}
		return project;
	}
}
