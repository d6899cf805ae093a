package org.tracewright.jit.runtime.state;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import org.tracewright.jit.runtime.backend.BackendOptions;
import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.backend.Guard;
import org.tracewright.jit.runtime.backend.JvmTraceBackend;
import org.tracewright.jit.runtime.log.JitLog;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.metainterp.GreenKey;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceDictionary;

/**
 * Takes down what the JIT of a translated program does and, from time to time and at the end, how often what was run. A thread of its own writes the counts while the program runs; it reads
 * them as they are at that moment.
 */
final class LoggedEvents implements JitEvents, BackendOptions.Listener {

    private static final long INTERVAL_MILLIS = 500;

    private final JitLog log;
    private final boolean passes;
    private final Timer timer = new Timer("JIT log", true);
    private final long start = System.nanoTime();
    private long recording;
    private long compiling;
    private JvmTraceBackend backend;

    private LoggedEvents(JitLog log, boolean passes) {
        this.log = log;
        this.passes = passes;
    }

    /**
     * Begins a log.
     *
     * @param passes   whether the log has the traces as each pass left them, which takes longer than compiling
     * @param complain tells the user that the log can't be written
     * @throws IOException where the file can't be made
     */
    static LoggedEvents open(Path file, DriverCallbacks callbacks, boolean passes, Consumer<String> complain) throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        return new LoggedEvents(new JitLog(out, callbacks, new TraceDictionary(), failure -> complain.accept("the log ends: " + file + ": " + failure.getMessage())), passes);
    }

    @Override
    public synchronized void loopFound(int number, GreenKey key) {
        log.started(number, key.driver(), key.greens());
    }

    @Override
    public synchronized void bridgeFound(int number, Guard guard) {
        log.started(number, guard);
    }

    @Override
    public synchronized void recorded(int number, GreenKey key, Trace trace, long nanos) {
        recording += nanos;
        if (key != null) {
            log.closedAt(number, key.driver(), key.greens());
        }
        log.stage(number, JitLog.RECORDED, trace);
    }

    @Override
    public synchronized void aborted(int number, String reason, int operations) {
        log.aborted(number, reason, operations);
    }

    @Override
    public synchronized void passed(int number, String pass, Trace trace) {
        log.stage(number, pass, trace);
    }

    @Override
    public boolean wantsPasses() {
        return passes;
    }

    @Override
    public synchronized void compiled(int number, CompiledTrace trace, long optimiseNanos, long emitNanos) {
        compiling += optimiseNanos + emitNanos;
        log.stage(number, JitLog.COMPILED, trace.trace());
        log.compiled(number, trace, optimiseNanos + emitNanos);
    }

    @Override
    public synchronized void emitted(List<CompiledTrace> traces, byte[] classFile, int bytes, long nanos) {
        log.emitted(traces, bytes, nanos);
    }

    @Override
    public synchronized void dropped(CompiledTrace loop) {
        log.dropped(loop, backend::nanos);
    }

    /** Writes the counts of this backend from time to time, while the program runs. */
    void begin(JvmTraceBackend newBackend) {
        backend = newBackend;
        timer.schedule(new TimerTask() {

            @Override
            public void run() {
                write(false);
            }
        }, INTERVAL_MILLIS, INTERVAL_MILLIS);
    }

    /** The program has ended. */
    synchronized void finish() {
        timer.cancel();
        write(true);
        log.close();
    }

    private synchronized void write(boolean ended) {
        log.counted(backend::nanos, running -> new LogRecord.Totals(ended, System.nanoTime() - start, recording, compiling, running, backend.transitions()));
    }
}
