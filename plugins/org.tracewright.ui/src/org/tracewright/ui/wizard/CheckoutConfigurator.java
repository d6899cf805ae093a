package org.tracewright.ui.wizard;

import java.io.File;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.wizards.datatransfer.ProjectConfigurator;
import org.tracewright.lang.ide.project.ProjectFile;

/** Makes an interpreter project of an imported directory that names its targets. */
public final class CheckoutConfigurator implements ProjectConfigurator {

	@Override
	public Set<File> findConfigurableLocations(File root, IProgressMonitor monitor) {
		return new File(root, ProjectFile.NAME).isFile() ? Set.of(root) : Set.of();
	}

	@Override
	public boolean shouldBeAnEclipseProject(IContainer container, IProgressMonitor monitor) {
		return container.getFile(IPath.fromPortableString(ProjectFile.NAME)).exists();
	}

	@Override
	public Set<IFolder> getFoldersToIgnore(IProject project, IProgressMonitor monitor) {
		return Set.of();
	}

	@Override
	public boolean canConfigure(IProject project, Set<IPath> ignored, IProgressMonitor monitor) {
		return shouldBeAnEclipseProject(project, monitor);
	}

	@Override
	public void configure(IProject project, Set<IPath> ignored, IProgressMonitor monitor) {
		try {
			ConvertProject.convert(project, monitor);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
