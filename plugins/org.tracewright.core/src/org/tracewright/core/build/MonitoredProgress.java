package org.tracewright.core.build;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;

/** Shows the stages of a translation in the workbench and lets its user cancel. */
final class MonitoredProgress implements Progress {

	private final SubMonitor monitor;
	private final String target;
	private final BooleanSupplier interrupted;
	private final Consumer<Stage> begun;

	/**
	 * @param interrupted whether the workbench wants its thread back, which is as good as a user who cancels
	 * @param begun       told of each stage
	 */
	MonitoredProgress(SubMonitor monitor, String target, BooleanSupplier interrupted, Consumer<Stage> begun) {
		this.monitor = monitor;
		this.target = target;
		this.interrupted = interrupted;
		this.begun = begun;
		monitor.setWorkRemaining(Stage.values().length);
	}

	@Override
	public void stage(Stage stage) {
		monitor.setTaskName("Translating " + target + ": " + stage.label());
		monitor.worked(1);
		begun.accept(stage);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled() || interrupted.getAsBoolean();
	}
}
