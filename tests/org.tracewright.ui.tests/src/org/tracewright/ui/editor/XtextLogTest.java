package org.tracewright.ui.editor;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.Test;
import org.tracewright.core.CorePlugin;

/** What Xtext, which parses for the editors, has to tell. */
public class XtextLogTest {

	@Test
	public void warningsAndErrorsStandInTheErrorLog() {
		CorePlugin.results();
		List<String> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(severity(status) + status.getMessage() + cause(status));
		Platform.addLogListener(listener);
		try {
			Logger xtext = Logger.getLogger("org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser");
			xtext.debug("a detail");
			xtext.warn("a warning");
			xtext.error("an error", new IllegalStateException("a cause"));
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of("WARNING: a warning", "ERROR: an error, a cause"), logged);
	}

	private static String severity(IStatus status) {
		return status.getSeverity() == IStatus.WARNING ? "WARNING: " : status.getSeverity() == IStatus.ERROR ? "ERROR: " : "";
	}

	private static String cause(IStatus status) {
		return status.getException() == null ? "" : ", " + status.getException().getMessage();
	}
}
