package org.tracewright.lang.parser;

import java.util.function.Supplier;

/** Runs recursive work on deeply nested input with a stack that is large enough for it. */
public final class BigStack {
	private static final long SIZE = 512L << 20;

	private BigStack() {
	}

	/** Runs the work on a thread of its own and gives its result, or throws what it threw. */
	public static <T> T call(Supplier<T> work) {
		Runner<T> runner = new Runner<>(work);
		Thread thread = new Thread(null, runner, "deep " + Thread.currentThread().getName(), SIZE);
		thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
		thread.setDaemon(true);
		thread.start();
		join(thread);
		if (runner.failure instanceof RuntimeException e) {
			throw e;
		}
		if (runner.failure instanceof Error e) {
			throw e;
		}
		return runner.result;
	}

	private static void join(Thread thread) {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static final class Runner<T> implements Runnable {
		private final Supplier<T> work;
		private T result;
		private Throwable failure;

		Runner(Supplier<T> work) {
			this.work = work;
		}

		@Override
		public void run() {
			try {
				result = work.get();
			} catch (RuntimeException | Error e) {
				failure = e;
			}
		}
	}
}
