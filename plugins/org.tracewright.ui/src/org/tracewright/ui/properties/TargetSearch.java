package org.tracewright.ui.properties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.tracewright.lang.ide.project.Target;

/**
 * Finds the files of a project that look like programs: those that define what translation looks for. Of a program in a package, the directory that the package is in is on the module path. The one program of a project that has
 * a driver, in whatever file, gets a tracing compiler; so does each that has one itself.
 */
final class TargetSearch {

	private static final Pattern TARGET = Pattern.compile("^def target\\(", Pattern.MULTILINE);
	private static final Pattern DRIVER = Pattern.compile("\\bJitDriver\\(");
	private static final String PACKAGE = "__init__.py";
	private static final String ENDING = "py";

	private TargetSearch() {
	}

	/** A target for each of them, named as the file where no other one has that name. */
	static List<Target> in(IProject project) throws CoreException {
		List<Target> found = new ArrayList<>();
		AtomicBoolean driver = new AtomicBoolean();
		project.accept((IResourceVisitor) resource -> {
			if (resource instanceof IFile file && ENDING.equals(file.getFileExtension())) {
				String text = text(file);
				boolean here = DRIVER.matcher(text).find();
				driver.compareAndSet(false, here);
				if (TARGET.matcher(text).find()) {
					found.add(target(file, found, here));
				}
			}
			return !resource.isDerived();
		});
		if (found.size() == 1 && driver.get()) {
			found.replaceAll(target -> new Target(target.name(), target.module(), target.path(), target.arguments(), target.environment(), true, target.line()));
		}
		return found;
	}

	/** Empty where the file cannot be read. */
	private static String text(IFile file) {
		try {
			// Whatever the encoding is, the words are the same.
			return file.getLocation() == null ? "" : Files.readString(file.getLocation().toPath(), StandardCharsets.ISO_8859_1);
		} catch (IOException unreadable) {
			return "";
		}
	}

	private static Target target(IFile file, List<Target> others, boolean jit) {
		IPath path = file.getProjectRelativePath();
		String plain = path.removeFileExtension().lastSegment();
		String name = plain;
		for (int number = 2; isTaken(name, others); number++) {
			name = plain + number;
		}
		return new Target(name, path.toString(), modulePath(file.getParent()), List.of(), List.of(), jit, 0);
	}

	/** Nothing for a directory that is no package: the program's own one is looked at anyway. */
	private static List<String> modulePath(IContainer directory) {
		IContainer top = directory;
		while (top instanceof IFolder && top.getFile(IPath.fromOSString(PACKAGE)).exists()) {
			top = top.getParent();
		}
		return top.equals(directory) ? List.of() : List.of(top instanceof IProject ? "." : top.getProjectRelativePath().toString());
	}

	private static boolean isTaken(String name, List<Target> others) {
		return others.stream().anyMatch(target -> target.name().equals(name));
	}
}
