package org.tracewright.cli;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;

/**
 * Tells which stage is at work, on stderr, once the whole has taken a second: one line that is rewritten on a terminal, else one line for each stage.
 * Closed before anything else is printed.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long TICK_MILLIS = 200;

    private final Terminal terminal;
    private final BooleanSupplier cancelled;
    private final long start = System.nanoTime();
    private final Thread ticker;
    private String stage = "start";
    private String shown;
    private boolean closed;

    /** @param quiet whether to tell nothing */
    ProgressLine(Terminal terminal, boolean quiet) {
        this(terminal, () -> false, quiet);
    }

    /** @param cancelled asked often whether to stop */
    ProgressLine(Terminal terminal, BooleanSupplier cancelled) {
        this(terminal, cancelled, false);
    }

    private ProgressLine(Terminal terminal, BooleanSupplier cancelled, boolean quiet) {
        this.terminal = terminal;
        this.cancelled = cancelled;
        ticker = new Thread(this::tick, "progress");
        ticker.setDaemon(true);
        if (!quiet) {
            ticker.start();
        }
    }

    @Override
    public void stage(Stage next) {
        stage(next.label());
    }

    /** A stage begins. */
    synchronized void stage(String label) {
        stage = label;
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    private synchronized void tick() {
        try {
            while (!closed) {
                wait(TICK_MILLIS);
                long nanos = System.nanoTime() - start;
                if (!closed && nanos > PATIENCE_NANOS) {
                    show(nanos);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(long nanos) {
        if (terminal.interactive()) {
            terminal.err().print(String.format(Locale.ROOT, "\r\u001b[K%s … %.1f s", stage, nanos / 1e9));
            terminal.err().flush();
        } else if (!stage.equals(shown)) {
            terminal.err().println(String.format(Locale.ROOT, "tracewright: %s … (%.1f s)", stage, nanos / 1e9));
        }
        shown = stage;
    }

    @Override
    public synchronized void close() {
        if (!closed && shown != null && terminal.interactive()) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
        closed = true;
        notifyAll();
    }
}
