package org.tracewright.ui.trace;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchListener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;

/** Brings Hot Loops into sight whenever a program is started with a JIT log, as the console comes into sight when it prints. */
public final class HotLoopsOpener implements IStartup, ILaunchListener {

	@Override
	public void earlyStartup() {
		DebugPlugin.getDefault().getLaunchManager().addLaunchListener(this);
	}

	@Override
	public void launchAdded(ILaunch launch) {
		if (isLogged(launch)) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(HotLoopsOpener::open);
		}
	}

	private static boolean isLogged(ILaunch launch) {
		try {
			ILaunchConfiguration configuration = launch.getLaunchConfiguration();
			return configuration != null && configuration.getAttribute(LaunchAttributes.MODE, "").equals(Mode.JIT_LOG.id());
		} catch (CoreException deleted) {
			return false;
		}
	}

	@Override
	public void launchChanged(ILaunch launch) {
		// It is in sight.
	}

	@Override
	public void launchRemoved(ILaunch launch) {
		// The view keeps what was read.
	}

	private static void open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			page.showView(HotLoopsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
