package org.tracewright.core.launch;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.core.project.ModulePath;
import org.tracewright.lang.ide.project.Target;

/** The attributes of a launch configuration. */
public final class LaunchAttributes {

	public static final String TYPE = "org.tracewright.core.launch";
	/** Workspace path of the target's module. */
	public static final String MODULE = "org.tracewright.module";
	/** The name of the target, for a module that is one of several. */
	public static final String TARGET = "org.tracewright.target";
	/** The {@link Mode#id()}. */
	public static final String MODE = "org.tracewright.mode";
	/** The program's arguments as a shell would read them. */
	public static final String ARGUMENTS = "org.tracewright.arguments";
	/** On a process: the file that the tracing compiler logs to. */
	public static final String LOG = "org.tracewright.log";

	/** On a process: whether it translates the program before it runs it. */
	public static final String TRANSLATES = "org.tracewright.translates";

	private LaunchAttributes() {
	}

	/** The targets whose module a file is, in the order of their project's. */
	public static List<Target> targets(IFile module) throws CoreException {
		Path file = module.getLocation().toPath();
		return RpythonBuilder.projectFile(module.getProject()).targets().stream().filter(target -> ModulePath.place(module.getProject(), target.module()).equals(file)).toList();
	}

	/** The configuration that runs a module in a mode; made and saved when there is none. */
	public static ILaunchConfiguration find(IFile module, Mode mode) throws CoreException {
		ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
		ILaunchConfigurationType type = manager.getLaunchConfigurationType(TYPE);
		String path = module.getFullPath().toString();
		for (ILaunchConfiguration each : manager.getLaunchConfigurations(type)) {
			if (path.equals(each.getAttribute(MODULE, "")) && mode.id().equals(each.getAttribute(MODE, ""))) {
				return each;
			}
		}
		String name = manager.generateLaunchConfigurationName(module.getName() + " (" + mode.label() + ")");
		ILaunchConfigurationWorkingCopy copy = type.newInstance(null, name);
		copy.setAttribute(MODULE, path);
		copy.setAttribute(MODE, mode.id());
		copy.setMappedResources(new IFile[] { module });
		return copy.doSave();
	}
}
