package org.tracewright.ui.measure;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/** Watches from a thread of its own how long the user interface's thread takes until it answers, and what it does meanwhile. */
final class Blocks implements AutoCloseable {

	/** After so long, what the thread does is looked at, and again and again until it answers; in milliseconds. */
	private static final long LOOK = 40;
	private static final long AGAIN = 15;
	/** So many of the longest are told. */
	private static final int TOLD = 6;

	private final Display display = Display.getCurrent();
	private final Thread watcher = new Thread(this::watch, "watcher of the user interface");
	private final List<Block> longest = new ArrayList<>();
	private double ours;
	private volatile boolean closed;

	/**
	 * A time without an answer.
	 *
	 * @param time      in milliseconds
	 * @param collected for so much of it, in milliseconds, the whole process stood still while garbage was collected
	 * @param samples   what the thread did
	 */
	record Block(double time, long collected, Samples samples) {

		/** For so much of it, in milliseconds, code of ours was at work, with what it called. */
		double ours() {
			return time * samples.ours();
		}
	}

	Blocks() {
		watcher.setDaemon(true);
		watcher.start();
	}

	private void watch() {
		try {
			while (!closed) {
				CountDownLatch answered = new CountDownLatch(1);
				Samples samples = new Samples();
				long collected = collected();
				long asked = System.nanoTime();
				display.asyncExec(answered::countDown);
				for (long patience = LOOK; !answered.await(patience, TimeUnit.MILLISECONDS); patience = AGAIN) {
					samples.add(display.getThread().getStackTrace());
				}
				add(new Block((System.nanoTime() - asked) / 1e6, collected() - collected, samples));
				Thread.sleep(5);
			}
		} catch (InterruptedException stopped) {
			// closed
		}
	}

	private static long collected() {
		return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
	}

	private synchronized void add(Block block) {
		ours = Math.max(ours, block.ours());
		longest.add(block);
		longest.sort(Comparator.comparingDouble(Block::time).reversed());
		if (longest.size() > TOLD) {
			longest.remove(TOLD);
		}
	}

	/** The longest times without an answer, the longest first. */
	synchronized List<Block> longest() {
		return List.copyOf(longest);
	}

	/** The longest time for which code of ours was at work without an answer, in milliseconds. */
	synchronized double ours() {
		return ours;
	}

	@Override
	public void close() {
		closed = true;
		watcher.interrupt();
	}
}
