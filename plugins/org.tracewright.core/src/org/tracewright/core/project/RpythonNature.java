package org.tracewright.core.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tracewright.core.build.RpythonBuilder;

/** A project that holds an interpreter written in RPython; it is translated whenever a file of it is saved. */
public final class RpythonNature implements IProjectNature {

	public static final String ID = "org.tracewright.core.nature";

	private IProject project;

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
		if (commands.stream().noneMatch(command -> command.getBuilderName().equals(RpythonBuilder.ID))) {
			ICommand command = description.newCommand();
			command.setBuilderName(RpythonBuilder.ID);
			commands.add(command);
			description.setBuildSpec(commands.toArray(ICommand[]::new));
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(command -> !command.getBuilderName().equals(RpythonBuilder.ID))
				.toArray(ICommand[]::new));
		project.setDescription(description, null);
		project.deleteMarkers(RpythonBuilder.MARKER, true, org.eclipse.core.resources.IResource.DEPTH_INFINITE);
	}

	/** Whether a project is open and has the nature. */
	public static boolean isOn(IProject project) {
		try {
			return project.isAccessible() && project.hasNature(ID);
		} catch (CoreException closed) {
			return false;
		}
	}

	/** Gives a project the nature, if it has not got it. */
	public static void add(IProject project, IProgressMonitor monitor) throws CoreException {
		if (!project.hasNature(ID)) {
			IProjectDescription description = project.getDescription();
			List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
			natures.add(0, ID);
			description.setNatureIds(natures.toArray(String[]::new));
			project.setDescription(description, monitor);
		}
	}

	/** Takes the nature from a project. */
	public static void remove(IProject project, IProgressMonitor monitor) throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setNatureIds(Arrays.stream(description.getNatureIds()).filter(nature -> !nature.equals(ID)).toArray(String[]::new));
		project.setDescription(description, monitor);
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject newProject) {
		project = newProject;
	}
}
