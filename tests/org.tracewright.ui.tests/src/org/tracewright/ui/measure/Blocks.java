package org.tracewright.ui.measure;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/** Watches from a thread of its own how long the user interface's thread takes until it answers. */
final class Blocks implements AutoCloseable {

	/** After so long, what the thread does is looked at. */
	private static final long LOOK = 60;
	private static final int FRAMES = 40;

	private final Display display = Display.getCurrent();
	private final Thread watcher = new Thread(this::watch, "watcher of the user interface");
	private volatile boolean closed;
	private volatile long longest;
	private volatile String where = "";

	Blocks() {
		watcher.setDaemon(true);
		watcher.start();
	}

	private void watch() {
		try {
			while (!closed) {
				CountDownLatch answered = new CountDownLatch(1);
				long asked = System.nanoTime();
				display.asyncExec(answered::countDown);
				String look = answered.await(LOOK, TimeUnit.MILLISECONDS) ? "" : stack();
				answered.await();
				long took = System.nanoTime() - asked;
				if (took > longest) {
					longest = took;
					where = look;
				}
				Thread.sleep(5);
			}
		} catch (InterruptedException stopped) {
			// closed
		}
	}

	private String stack() {
		return Arrays.stream(display.getThread().getStackTrace()).limit(FRAMES).map(frame -> "    " + frame).collect(Collectors.joining("\n"));
	}

	/** The longest time without an answer, in milliseconds. */
	double longest() {
		return longest / 1e6;
	}

	/** What the thread did then, as a stack; empty if it was short. */
	String where() {
		return where;
	}

	@Override
	public void close() {
		closed = true;
		watcher.interrupt();
	}
}
