package org.tracewright.ui.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.ui.IMemento;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.jit.runtime.log.GrowingLog;
import org.tracewright.ui.UiThread;

/**
 * The log that the views show: that of the program with JIT log that was started last, or one that a user opened. While its program runs, what it adds is read.
 * Programs are watched and files are read only as long as somebody listens. Listeners are called in the thread of the user interface.
 */
public final class TraceLog implements IDebugEventSetListener {

	/** Milliseconds between two looks at a growing file; reading it takes no more than a fifth of the time. */
	private static final long INTERVAL = 500;
	private static final long REST = 4;
	private static final String FILE = "log";
	private static final String TITLE = "title";

	private static final TraceLog INSTANCE = new TraceLog();

	/**
	 * Where the log comes from.
	 *
	 * @param process the program that writes it, or null
	 */
	private record Source(GrowingLog log, String title, IProcess process) {

		boolean isRunning() {
			return process != null && !process.isTerminated();
		}

		boolean translates() {
			return process != null && Boolean.parseBoolean(process.getAttribute(LaunchAttributes.TRANSLATES));
		}
	}

	private final List<Consumer<LogContent>> listeners = new CopyOnWriteArrayList<>();
	private final Set<IProcess> seen = Collections.newSetFromMap(new WeakHashMap<>());
	private final Job reader = Job.createSystem("Reading of the JIT log", (ICoreRunnable) monitor -> read());
	private Source source;
	private Source shown;
	private LogContent content = LogContent.NONE;

	private TraceLog() {
	}

	/** The one of this workbench. */
	public static TraceLog get() {
		return INSTANCE;
	}

	/** Adds a listener, and tells it what there is. */
	public void addListener(Consumer<LogContent> listener) {
		if (listeners.isEmpty()) {
			DebugPlugin.getDefault().addDebugEventListener(this);
			List<IProcess> started = programs();
			started.stream().reduce((earlier, later) -> later).filter(this::isNew).ifPresent(this::follow);
			reader.schedule();
		}
		listeners.add(listener);
		listener.accept(content());
	}

	/** Removes a listener; behind the last, nothing is watched and nothing read. */
	public void removeListener(Consumer<LogContent> listener) {
		listeners.remove(listener);
		if (listeners.isEmpty()) {
			DebugPlugin.getDefault().removeDebugEventListener(this);
			reader.cancel();
		}
	}

	/** The programs with a log that were started and not yet removed from the list of launches, in order. */
	static List<IProcess> programs() {
		List<IProcess> found = new ArrayList<>();
		for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
			for (IProcess process : launch.getProcesses()) {
				if (process.getAttribute(LaunchAttributes.LOG) != null) {
					found.add(process);
				}
			}
		}
		return found;
	}

	/** What was read last. */
	public synchronized LogContent content() {
		return content;
	}

	/** Shows the log of a program. */
	void follow(IProcess process) {
		change(new Source(new GrowingLog(Path.of(process.getAttribute(LaunchAttributes.LOG))), name(process), process));
	}

	/** The program's name, without the way in which it is run, which is the same for all of them. */
	static String name(IProcess process) {
		return process.getLabel().replace(" (" + Mode.JIT_LOG.label() + ")", "");
	}

	/** Shows a log that is in a file. */
	public void open(Path file) {
		change(new Source(new GrowingLog(file), file.getFileName().toString(), null));
	}

	/** Writes down which log is shown. */
	void save(IMemento memento) {
		Source now = source();
		if (now != null) {
			memento.putString(FILE, now.log().file().toString());
			memento.putString(TITLE, now.title());
		}
	}

	/** Shows the log that was written down, if it is still there, unless there is another one already; null is none. */
	void restore(IMemento memento) {
		String file = memento == null ? null : memento.getString(FILE);
		if (file != null && source() == null && Files.isReadable(Path.of(file))) {
			change(new Source(new GrowingLog(Path.of(file)), memento.getString(TITLE), null));
		}
	}

	/** Shows no log. */
	public void close() {
		change(null);
	}

	private synchronized void change(Source now) {
		source = now;
		reader.schedule();
	}

	private synchronized Source source() {
		return source;
	}

	private synchronized boolean isNew(IProcess process) {
		return seen.add(process);
	}

	@Override
	public void handleDebugEvents(DebugEvent[] events) {
		for (DebugEvent event : events) {
			if (event.getSource() instanceof IProcess process && process.getAttribute(LaunchAttributes.LOG) != null) {
				// A process tells of its attributes before it knows its own name; when it is said to be created it is complete.
				if (event.getKind() == DebugEvent.CREATE && isNew(process)) {
					follow(process);
				} else if (event.getKind() == DebugEvent.TERMINATE) {
					reader.schedule();
				}
			}
		}
	}

	private void read() {
		Source now = source();
		if (now == null) {
			publish(null, LogContent.NONE);
			return;
		}
		// Asked before the file is read: what is written afterwards is read the next time.
		boolean running = now.isRunning();
		long begin = System.nanoTime();
		try {
			if (now.log().read() | isNews(now, running)) {
				publish(now, new LogContent(now.title(), now.log().model(), running, now.translates(), ""));
			}
		} catch (IOException e) {
			publish(now, LogContent.of(now.title(), running, "the log cannot be read"));
		}
		if (running && !listeners.isEmpty()) {
			reader.schedule(Math.max(INTERVAL, REST * (System.nanoTime() - begin) / 1_000_000));
		}
	}

	private synchronized boolean isNews(Source from, boolean running) {
		return from != shown || running != content.running();
	}

	private void publish(Source from, LogContent read) {
		synchronized (this) {
			if (from != source) {
				return;
			}
			shown = from;
			content = read;
		}
		UiThread.later(() -> listeners.forEach(listener -> listener.accept(content())));
	}
}
