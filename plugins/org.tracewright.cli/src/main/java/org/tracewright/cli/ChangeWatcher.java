package org.tracewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tracewright.frontend.importing.Dependency;

/**
 * Watches paths and an input. The paths are looked at ten times a second: that works on every file system and for paths that are not there yet, and a few hundred
 * looks cost nothing that could be felt. The end of the input is the end of all watching.
 */
final class ChangeWatcher implements AutoCloseable {

    private static final long PERIOD_MILLIS = 100;

    private final InputStream input;
    private Map<Path, Dependency> paths = Map.of();
    private boolean changed;
    private boolean ended;

    ChangeWatcher(InputStream input) {
        this.input = input;
        start("watch", this::look);
        start("input", this::readToEnd);
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches these paths from now on instead of others; one that is no longer in its state here has changed. */
    synchronized void watch(Map<Path, Dependency> newPaths) {
        paths = newPaths;
        changed = false;
    }

    /** Whether one of the paths is no longer in its state, or there is no more to wait for. */
    synchronized boolean hasChanged() {
        return changed || ended;
    }

    /** Waits until a path changes or the input ends; false in the second case. The paths are watched on in the state that they are in now. */
    synchronized boolean await() throws InterruptedException {
        while (!changed && !ended) {
            wait();
        }
        Map<Path, Dependency> now = new LinkedHashMap<>();
        paths.forEach((path, before) -> now.put(path, Dependency.of(before.use(), path)));
        watch(now);
        return !ended;
    }

    private void look() {
        try {
            while (lookOnce()) {
                Thread.sleep(PERIOD_MILLIS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** False at the end. */
    private boolean lookOnce() {
        Map<Path, Dependency> before = current();
        boolean differs = before.entrySet().stream().anyMatch(entry -> !entry.getValue().holds(entry.getKey()));
        return !tell(differs ? before : null);
    }

    private synchronized Map<Path, Dependency> current() {
        return paths;
    }

    /** Notes a change of paths that are still watched; gives whether all is over. */
    private synchronized boolean tell(Map<Path, Dependency> changedPaths) {
        if (changedPaths != null && changedPaths == paths) {
            changed = true;
            notifyAll();
        }
        return ended;
    }

    private void readToEnd() {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // An input that can't be read has come to its end.
        }
        close();
    }

    @Override
    public synchronized void close() {
        ended = true;
        notifyAll();
    }
}
