package org.tracewright.ui.properties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.tracewright.lang.ide.project.Target;

/** Finds the files of a project that look like programs: those that define what translation looks for. */
final class TargetSearch {

	private static final Pattern TARGET = Pattern.compile("^def target\\(", Pattern.MULTILINE);
	private static final String ENDING = "py";

	private TargetSearch() {
	}

	/** A target for each of them, named as the file where no other one has that name. */
	static List<Target> in(IProject project) throws CoreException {
		List<Target> found = new ArrayList<>();
		project.accept((IResourceVisitor) resource -> {
			if (resource instanceof IFile file && ENDING.equals(file.getFileExtension()) && isProgram(file)) {
				found.add(target(file, found));
			}
			return !resource.isDerived();
		});
		return found;
	}

	private static boolean isProgram(IFile file) {
		try {
			// Whatever the encoding is, the word is the same.
			return file.getLocation() != null && TARGET.matcher(Files.readString(file.getLocation().toPath(), StandardCharsets.ISO_8859_1)).find();
		} catch (IOException unreadable) {
			return false;
		}
	}

	private static Target target(IFile file, List<Target> others) {
		IPath path = file.getProjectRelativePath();
		String plain = path.removeFileExtension().lastSegment();
		String name = plain;
		for (int number = 2; isTaken(name, others); number++) {
			name = plain + number;
		}
		return new Target(name, path.toString(), List.of(), List.of(), List.of(), false, 0);
	}

	private static boolean isTaken(String name, List<Target> others) {
		return others.stream().anyMatch(target -> target.name().equals(name));
	}
}
