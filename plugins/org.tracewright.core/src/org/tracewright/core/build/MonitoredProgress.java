package org.tracewright.core.build;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.SubMonitor;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;

/** Shows the stages of a translation in the workbench and lets its user cancel. */
final class MonitoredProgress implements Progress {

	private final SubMonitor monitor;
	private final String target;
	private final BooleanSupplier interrupted;

	/** @param interrupted whether the workbench wants its thread back, which is as good as a user who cancels */
	MonitoredProgress(SubMonitor monitor, String target, BooleanSupplier interrupted) {
		this.monitor = monitor;
		this.target = target;
		this.interrupted = interrupted;
		monitor.setWorkRemaining(Stage.values().length);
	}

	@Override
	public void stage(Stage stage) {
		monitor.setTaskName("Translating " + target + ": " + stage.label());
		monitor.worked(1);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled() || interrupted.getAsBoolean();
	}
}
