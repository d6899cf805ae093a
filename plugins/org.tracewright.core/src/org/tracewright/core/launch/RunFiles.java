package org.tracewright.core.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IProcess;
import org.tracewright.core.CorePlugin;

/** The files of a project's runs, logs and copies of machines, which the workspace keeps apart from the project and as long as it. Of those that no run in the list of launches needs, the last few stay: a log may be looked at again. */
final class RunFiles {

	private static final int KEPT = 10;

	private RunFiles() {
	}

	/** A new, empty file for a run of a program. */
	static Path create(IFile program, String ending) throws IOException {
		Path folder = Files.createDirectories(program.getProject().getWorkingLocation(CorePlugin.ID).toPath());
		for (Path old : unused(folder, ending)) {
			Files.deleteIfExists(old);
		}
		return Files.createTempFile(folder, program.getName() + "-", ending);
	}

	private static List<Path> unused(Path folder, String ending) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(file -> file.toString().endsWith(ending) && !isUsed(file.toString())).sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed()).skip(KEPT).toList();
		}
	}

	private static boolean isUsed(String file) {
		return Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getProcesses())
				.anyMatch(process -> file.equals(process.getAttribute(LaunchAttributes.LOG)) || String.valueOf(process.getAttribute(IProcess.ATTR_CMDLINE)).contains(file));
	}
}
