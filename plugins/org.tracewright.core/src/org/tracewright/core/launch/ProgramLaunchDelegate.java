package org.tracewright.core.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.core.project.ModulePath;
import org.tracewright.lang.ide.project.Target;

/** Starts a program in a process of its own, in the project's directory; terminating the launch ends it. */
public final class ProgramLaunchDelegate extends LaunchConfigurationDelegate {

	@Override
	public void launch(ILaunchConfiguration configuration, String launchMode, ILaunch launch, IProgressMonitor monitor) throws CoreException {
		IFile module = module(configuration);
		Mode mode = Mode.of(configuration.getAttribute(LaunchAttributes.MODE, ""));
		List<String> command = new ArrayList<>(List.of(java(), "-Dtracewright.interactive=true", "-cp", ToolClassPath.get(), "org.tracewright.cli.Main"));
		command.addAll(mode.command());
		// The console is the program's own.
		command.add("--quiet");
		Optional<Target> target = target(module);
		List<Path> path = target.map(each -> ModulePath.of(module.getProject(), each)).orElse(ModulePath.of(module.getProject()));
		path.forEach(directory -> command.addAll(List.of("-p", directory.toString())));
		target.ifPresent(each -> each.environment().forEach(variable -> command.addAll(List.of("-e", variable))));
		command.add(module.getLocation().toOSString());
		command.addAll(List.of(DebugPlugin.parseArguments(configuration.getAttribute(LaunchAttributes.ARGUMENTS, ""))));
		ProcessBuilder builder = new ProcessBuilder(command).directory(module.getProject().getLocation().toFile());
		Path log = mode == Mode.JIT_LOG ? log(module) : null;
		if (log != null) {
			builder.environment().put("TRACEWRIGHT_LOG", log.toString());
		}
		start(builder, launch, module.getName() + " (" + mode.label() + ")", log);
	}

	private static void start(ProcessBuilder builder, ILaunch launch, String label, Path log) throws CoreException {
		try {
			IProcess process = DebugPlugin.newProcess(launch, builder.start(), label);
			process.setAttribute(IProcess.ATTR_CMDLINE, String.join(" ", builder.command()));
			if (log != null) {
				process.setAttribute(LaunchAttributes.LOG, log.toString());
			}
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

	/** The first target whose module it is; a file that is none is run as it stands. */
	private static Optional<Target> target(IFile module) throws CoreException {
		Path file = module.getLocation().toPath();
		return RpythonBuilder.projectFile(module.getProject()).targets().stream().filter(target -> ModulePath.place(module.getProject(), target.module()).equals(file)).findFirst();
	}

	private static Path log(IFile module) throws CoreException {
		try {
			Path folder = module.getProject().getWorkingLocation(CorePlugin.ID).toPath();
			return Files.createTempFile(Files.createDirectories(folder), module.getName() + "-", ".log");
		} catch (IOException e) {
			throw failure("The log cannot be written: " + e.getMessage(), e);
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
