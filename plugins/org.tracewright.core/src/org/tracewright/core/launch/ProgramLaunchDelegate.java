package org.tracewright.core.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.project.ModulePath;
import org.tracewright.lang.ide.project.Target;

/**
 * Starts a program in a process of its own, in the project's directory; terminating the launch ends it. What the builder has translated in the same way, and nobody has changed since, is run as it is; else
 * the process translates first.
 */
public final class ProgramLaunchDelegate extends LaunchConfigurationDelegate {

	@Override
	public void launch(ILaunchConfiguration configuration, String launchMode, ILaunch launch, IProgressMonitor monitor) throws CoreException {
		IFile module = module(configuration);
		Mode mode = Mode.of(configuration.getAttribute(LaunchAttributes.MODE, ""));
		Optional<Target> target = target(module, configuration.getAttribute(LaunchAttributes.TARGET, ""));
		Optional<IFile> built = target.filter(mode::isBuiltAs).flatMap(each -> CorePlugin.results().jar(module.getProject(), each));
		if (built.isEmpty()) {
			start(configuration, launch, module, mode, translateAndRun(module, mode, target), true);
			return;
		}
		Path jar = copy(built.get());
		CompletableFuture<?> end = CompletableFuture.completedFuture(null);
		try {
			end = start(configuration, launch, module, mode, List.of("-jar", jar.toString()), false).onExit();
		} finally {
			end.thenRun(() -> delete(jar));
		}
	}

	/** @param program what Java is to run, up to the program's arguments */
	private static Process start(ILaunchConfiguration configuration, ILaunch launch, IFile module, Mode mode, List<String> program, boolean translates) throws CoreException {
		List<String> command = new ArrayList<>(List.of(java(), "-Dtracewright.interactive=true"));
		command.addAll(program);
		command.addAll(List.of(DebugPlugin.parseArguments(configuration.getAttribute(LaunchAttributes.ARGUMENTS, ""))));
		ProcessBuilder builder = new ProcessBuilder(command).directory(module.getProject().getLocation().toFile());
		setEnvironment(builder, configuration);
		Path log = mode == Mode.JIT_LOG ? file(module, ".log") : null;
		if (log != null) {
			builder.environment().put("TRACEWRIGHT_LOG", log.toString());
		}
		Process process = start(builder);
		DebugPlugin.newProcess(launch, process, module.getName() + " (" + mode.label() + ")", attributes(command, log, translates));
		return process;
	}

	/** What others are to know of a process. */
	private static Map<String, String> attributes(List<String> command, Path log, boolean translates) {
		Map<String, String> attributes = new HashMap<>();
		attributes.put(IProcess.ATTR_CMDLINE, String.join(" ", command));
		attributes.put(LaunchAttributes.TRANSLATES, Boolean.toString(translates));
		if (log != null) {
			attributes.put(LaunchAttributes.LOG, log.toString());
		}
		return attributes;
	}

	/** The command that translates a program and then runs it, up to the program's arguments. */
	private static List<String> translateAndRun(IFile module, Mode mode, Optional<Target> target) {
		List<String> command = new ArrayList<>(List.of("-cp", ToolClassPath.get(), "org.tracewright.cli.Main"));
		command.addAll(mode.command());
		// The console is the program's own.
		command.add("--quiet");
		List<Path> path = target.map(each -> ModulePath.of(module.getProject(), each)).orElse(ModulePath.of(module.getProject()));
		path.forEach(directory -> command.addAll(List.of("-p", directory.toString())));
		target.ifPresent(each -> each.environment().forEach(variable -> command.addAll(List.of("-e", variable))));
		command.add(module.getLocation().toOSString());
		return command;
	}

	/** The next build writes the jar anew, while the program may still be running. */
	private static Path copy(IFile jar) throws CoreException {
		Path copy = file(jar, ".jar");
		try {
			return Files.copy(jar.getLocation().toPath(), copy, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw failure("The program cannot be copied: " + e.getMessage(), e);
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException held) {
			// It goes with the workbench.
			file.toFile().deleteOnExit();
		}
	}

	/** What the configuration says of the environment; the workbench's own where it says nothing. */
	private static void setEnvironment(ProcessBuilder builder, ILaunchConfiguration configuration) throws CoreException {
		String[] variables = DebugPlugin.getDefault().getLaunchManager().getEnvironment(configuration);
		if (variables == null) {
			return;
		}
		builder.environment().clear();
		for (String variable : variables) {
			int end = variable.indexOf('=', 1);
			builder.environment().put(variable.substring(0, end), variable.substring(end + 1));
		}
	}

	private static Process start(ProcessBuilder builder) throws CoreException {
		try {
			return new ProgramProcess(builder.start());
		} catch (IOException e) {
			throw failure("The program cannot be started: " + e.getMessage(), e);
		}
	}

	private static IFile module(ILaunchConfiguration configuration) throws CoreException {
		String path = configuration.getAttribute(LaunchAttributes.MODULE, "");
		IFile file = path.isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path));
		if (file == null || !file.exists()) {
			throw failure(path.isEmpty() ? "The launch configuration names no program." : "There is no program " + path + ".", null);
		}
		return file;
	}

	/** The target of that name whose module it is, else the first; a file that is the module of none is run as it stands. */
	private static Optional<Target> target(IFile module, String name) throws CoreException {
		List<Target> all = LaunchAttributes.targets(module);
		return all.stream().filter(target -> target.name().equals(name)).findFirst().or(() -> all.stream().findFirst());
	}

	/** A new file for what belongs to a run. */
	private static Path file(IFile of, String ending) throws CoreException {
		try {
			return RunFiles.create(of, ending);
		} catch (IOException e) {
			throw failure("A file for the run cannot be written: " + e.getMessage(), e);
		}
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java").toString();
	}

	private static CoreException failure(String message, Exception cause) {
		return new CoreException(new Status(IStatus.ERROR, CorePlugin.ID, message, cause));
	}

	@Override
	protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) throws CoreException {
		return new IProject[] { module(configuration).getProject() };
	}
}
