package org.tracewright.core.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.tracewright.core.CorePlugin;

/**
 * Whether a project's code may do while it is imported what the user may do, such as reading any file. Nobody's is trusted before the user says so; that is kept in the workspace and not in the project, which could else say it of
 * itself.
 */
public final class Trust {

	private static final QualifiedName NAME = new QualifiedName(CorePlugin.ID, "trusted");

	private Trust() {
	}

	/** Whether the user trusts the open project. */
	public static boolean of(IProject project) throws CoreException {
		return Boolean.parseBoolean(project.getPersistentProperty(NAME));
	}

	/** The user has decided. */
	public static void set(IProject project, boolean trusted) throws CoreException {
		project.setPersistentProperty(NAME, trusted ? Boolean.TRUE.toString() : null);
	}
}
