package org.tracewright.core;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Has warnings and errors of Xtext in the platform's log. Where nobody takes what Xtext logs, log4j complains on the terminal that an Eclipse was started from. */
final class XtextLog extends AppenderSkeleton {

	private static final Logger XTEXT = Logger.getLogger("org.eclipse.xtext");

	XtextLog() {
		setThreshold(Level.WARN);
	}

	/** Begins, unless there is a log for all, as Xtext's own user interface brings it. */
	void open() {
		if (!Logger.getRootLogger().getAllAppenders().hasMoreElements()) {
			XTEXT.addAppender(this);
		}
	}

	@Override
	public void close() {
		XTEXT.removeAppender(this);
	}

	@Override
	protected void append(LoggingEvent event) {
		int severity = event.getLevel().isGreaterOrEqual(Level.ERROR) ? IStatus.ERROR : IStatus.WARNING;
		Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
		ILog.get().log(new Status(severity, CorePlugin.ID, event.getRenderedMessage(), cause));
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
