package org.tracewright.core.launch;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A started process that, when it is told to end, leaves its streams open until it has. {@link Process#destroy()} of Java's library closes them at once; whoever reads them then gets an
 * error, which the platform logs unless it knows by then that the process was to end, and what a program says last is lost.
 */
final class ProgramProcess extends Process {

	private final Process process;

	/** @param process the process as Java's library started it */
	ProgramProcess(Process process) {
		this.process = process;
	}

	@Override
	public void destroy() {
		process.toHandle().destroy();
	}

	@Override
	public Process destroyForcibly() {
		process.toHandle().destroyForcibly();
		return this;
	}

	@Override
	public boolean supportsNormalTermination() {
		return process.supportsNormalTermination();
	}

	@Override
	public ProcessHandle toHandle() {
		return process.toHandle();
	}

	@Override
	public OutputStream getOutputStream() {
		return process.getOutputStream();
	}

	@Override
	public InputStream getInputStream() {
		return process.getInputStream();
	}

	@Override
	public InputStream getErrorStream() {
		return process.getErrorStream();
	}

	@Override
	public int waitFor() throws InterruptedException {
		return process.waitFor();
	}

	@Override
	public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
		return process.waitFor(timeout, unit);
	}

	@Override
	public int exitValue() {
		return process.exitValue();
	}

	@Override
	public boolean isAlive() {
		return process.isAlive();
	}

	@Override
	public CompletableFuture<Process> onExit() {
		return process.onExit().thenApply(ended -> this);
	}
}
