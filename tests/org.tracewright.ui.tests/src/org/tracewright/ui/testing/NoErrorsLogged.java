package org.tracewright.ui.testing;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.rules.ExternalResource;

/** Fails a test during which anything wrote a warning or an error to the workbench's log. */
public final class NoErrorsLogged extends ExternalResource {

	/** Looks at start-up for a desktop's table of URI schemes, which a virtual display has not. */
	private static final String SCHEME_REGISTRATION = "org.eclipse.urischeme";

	/** What the platform's own job says when it looks at a project whose folder has gone from the disk. */
	private static final String REFRESHING = "Problems occurred while refreshing local changes";

	private volatile boolean projectsGo;
	private final List<String> entries = new CopyOnWriteArrayList<>();
	private final ILogListener listener = this::logged;

	/** From now on the test removes folders of projects from the disk, which the platform logs, or not, as its job finds the time. */
	public void projectsGo() {
		projectsGo = true;
	}

	private boolean isOfPlatform(IStatus status, String plugin) {
		return plugin.equals(SCHEME_REGISTRATION) || projectsGo && status.getMessage().equals(REFRESHING);
	}

	private void logged(IStatus status, String plugin) {
		if (status.getSeverity() >= IStatus.WARNING && !isOfPlatform(status, plugin)) {
			entries.add(plugin + ": " + status + (status.getException() == null ? "" : ", " + status.getException()));
		}
	}

	@Override
	protected void before() {
		Platform.addLogListener(listener);
	}

	@Override
	protected void after() {
		Platform.removeLogListener(listener);
		assertEquals("entries in the error log", List.of(), entries);
	}
}
