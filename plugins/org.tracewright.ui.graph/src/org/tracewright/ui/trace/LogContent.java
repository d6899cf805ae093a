package org.tracewright.ui.trace;

import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogReader;

/**
 * What was read of a log up to now.
 *
 * @param title      the program, or the file; empty where no log is open
 * @param running    whether more may come
 * @param translates whether the process that runs the program translates it first, and nobody knows how far that is
 * @param problem    why the file can't be read; empty where it can
 */
public record LogContent(String title, LogModel model, boolean running, boolean translates, String problem) {

	/** No log is open. */
	static final LogContent NONE = of("", false, "");

	/** A log of which nothing was read. */
	static LogContent of(String title, boolean running, String problem) {
		return new LogContent(title, LogReader.read(new byte[0]), running, false, problem);
	}

	/** A few words for the head of a view. */
	String summary() {
		if (title.isEmpty()) {
			return "Run a program with JIT log, or open a log.";
		} else if (!problem.isEmpty()) {
			return title + ": " + problem;
		} else if (running && model.traces().isEmpty()) {
			return title + (translates ? " is being translated, or not hot yet" : " is running: nothing is hot yet");
		} else if (running) {
			return title + " is running" + (model.totals() == null ? "" : ": " + model.totals().brief());
		} else if (model.traces().isEmpty()) {
			return title + ": no position got hot enough to be compiled";
		}
		return title + ": " + (model.totals() == null ? model.summary() : model.totals().brief());
	}

	/** All that there is to tell of the whole run. */
	String details() {
		return model.totals() == null ? summary() : title + ": " + (running ? model.totals().text() : model.summary());
	}
}
