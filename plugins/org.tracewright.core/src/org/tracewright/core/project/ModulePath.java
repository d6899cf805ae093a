package org.tracewright.core.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.lang.ide.project.Target;

/** Where the modules of a project are: what its file of targets names is found as the workbench shows it, also where a folder is linked to another place. */
public final class ModulePath {

	private ModulePath() {
	}

	/** The place of what a project-relative path names, whether it is there or not. */
	public static Path place(IProject project, String relative) {
		Path root = project.getLocation().toPath();
		IPath path = IPath.fromPortableString(relative);
		IResource named = path.isAbsolute() || path.segmentCount() == 0 || relative.startsWith("..") ? null : project.findMember(path);
		return named == null || named.getLocation() == null ? root.resolve(relative) : named.getLocation().toPath();
	}

	/** The directories in which the modules of a target are searched, the project itself first. */
	public static List<Path> of(IProject project, Target target) {
		return Stream.concat(Stream.of(project.getLocation().toPath()), target.path().stream().map(folder -> place(project, folder))).toList();
	}

	/** Those of all targets of a project; none of one that is gone. */
	public static List<Path> of(IProject project) {
		if (project.getLocation() == null) {
			return List.of();
		}
		Stream<Path> root = Stream.of(project.getLocation().toPath());
		try {
			return Stream.concat(root, RpythonBuilder.projectFile(project).targets().stream().flatMap(target -> of(project, target).stream())).distinct().toList();
		} catch (CoreException unreadable) {
			return root.toList();
		}
	}

	/** The places of folders and files that are linked into a project; none of one that is gone or closed. */
	public static List<Path> linked(IProject project) {
		List<Path> places = new ArrayList<>();
		try {
			project.accept(proxy -> {
				if (!proxy.isLinked()) {
					return true;
				}
				IResource resource = proxy.requestResource();
				boolean linked = !resource.isVirtual() && resource.getLocation() != null;
				if (linked) {
					places.add(resource.getLocation().toPath());
				}
				return !linked;
			}, IResource.NONE);
		} catch (CoreException gone) {
			return List.of();
		}
		return places;
	}
}
