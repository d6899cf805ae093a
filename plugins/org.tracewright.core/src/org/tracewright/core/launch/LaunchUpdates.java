package org.tracewright.core.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;

/** Has launch configurations go with the projects of their programs, and follow programs that are moved or renamed. */
public final class LaunchUpdates implements IResourceChangeListener {

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (removesSomething(event.getDelta())) {
			try {
				update(event.getDelta());
			} catch (CoreException e) {
				ILog.get().log(e.getStatus());
			}
		}
	}

	private static boolean removesSomething(IResourceDelta delta) {
		if (delta.getKind() == IResourceDelta.REMOVED) {
			return true;
		}
		for (IResourceDelta child : delta.getAffectedChildren()) {
			if (removesSomething(child)) {
				return true;
			}
		}
		return false;
	}

	private static void update(IResourceDelta delta) throws CoreException {
		ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
		for (ILaunchConfiguration each : manager.getLaunchConfigurations(manager.getLaunchConfigurationType(LaunchAttributes.TYPE))) {
			try {
				update(each, delta);
			} catch (CoreException e) {
				// Others take configurations away, too, at any time.
				if (each.exists()) {
					throw e;
				}
			}
		}
	}

	private static void update(ILaunchConfiguration configuration, IResourceDelta delta) throws CoreException {
		String module = configuration.getAttribute(LaunchAttributes.MODULE, "");
		if (!module.isEmpty()) {
			update(configuration, IPath.fromPortableString(module), delta);
		}
	}

	/** What happened to the program itself counts before what happened to a folder around it. */
	private static void update(ILaunchConfiguration configuration, IPath module, IResourceDelta delta) throws CoreException {
		for (int segments = module.segmentCount(); segments > 0; segments--) {
			IResourceDelta of = delta.findMember(module.uptoSegment(segments));
			if (of == null || of.getKind() != IResourceDelta.REMOVED) {
				continue;
			}
			if ((of.getFlags() & IResourceDelta.MOVED_TO) != 0) {
				move(configuration, of.getMovedToPath().append(module.removeFirstSegments(segments)));
				return;
			} else if (segments == 1) {
				configuration.delete();
			}
		}
	}

	private static void move(ILaunchConfiguration configuration, IPath module) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		ILaunchConfigurationWorkingCopy copy = configuration.getWorkingCopy();
		copy.setAttribute(LaunchAttributes.MODULE, module.toString());
		copy.setMappedResources(new IFile[] { workspace.getRoot().getFile(module) });
		copy.doSave();
	}
}
