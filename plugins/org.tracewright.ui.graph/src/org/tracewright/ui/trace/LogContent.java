package org.tracewright.ui.trace;

import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogReader;

/**
 * What was read of a log up to now.
 *
 * @param title   the program, or the file; empty where no log is open
 * @param running whether more may come
 * @param problem why the file can't be read; empty where it can
 */
public record LogContent(String title, LogModel model, boolean running, String problem) {

	/** No log is open. */
	static final LogContent NONE = of("", false, "");

	/** A log of which nothing was read. */
	static LogContent of(String title, boolean running, String problem) {
		return new LogContent(title, LogReader.read(new byte[0]), running, problem);
	}

	/** One line of text for the head of a view. */
	String summary() {
		if (title.isEmpty()) {
			return "Run a program with JIT log, or open a log.";
		} else if (!problem.isEmpty()) {
			return title + ": " + problem;
		} else if (running) {
			return title + " is running; counts and times come when it ends";
		} else if (model.totals() != null) {
			return title + ": " + model.totals().text();
		}
		return title + (model.traces().isEmpty() ? ": no position got hot enough to be compiled" : ": the log ends before the program did, so counts and times are missing");
	}
}
