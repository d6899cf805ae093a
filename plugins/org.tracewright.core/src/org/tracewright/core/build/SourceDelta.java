package org.tracewright.core.build;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.tracewright.lang.ide.project.ProjectFile;

/** Tells changes that concern a translation from others. */
final class SourceDelta {

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.ENCODING | IResourceDelta.REPLACED | IResourceDelta.OPEN;

	private boolean found;

	private SourceDelta() {
	}

	/** Whether a source file or the project's file came, went or changed. */
	static boolean hasSources(IResourceDelta delta) throws CoreException {
		SourceDelta visitor = new SourceDelta();
		delta.accept(visitor::visit);
		return visitor.found;
	}

	private boolean visit(IResourceDelta delta) {
		IResource resource = delta.getResource();
		if (resource.getType() == IResource.FILE) {
			boolean source = "py".equals(resource.getFileExtension()) || resource.getName().equals(ProjectFile.NAME);
			boolean changed = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0;
			found |= source && changed;
		}
		return !found && !(resource.getType() == IResource.FOLDER && resource.getName().equals(RpythonBuilder.OUTPUT));
	}
}
