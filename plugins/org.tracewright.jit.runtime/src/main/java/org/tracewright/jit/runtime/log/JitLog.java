package org.tracewright.jit.runtime.log;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.backend.Guard;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceNames;

/** Takes down what the JIT does. Where the file can't be written, the log ends and the program goes on. */
public final class JitLog {

    /** The name of the stage before all passes. */
    public static final String RECORDED = "recorded";
    /** The name of the stage behind all passes. */
    public static final String COMPILED = "compiled";

    private final Locations locations;
    private final TraceNames names;
    private final Consumer<IOException> failed;
    private final Map<Integer, LineMaker> makers = new HashMap<>();
    /** Of the traces that can still run: a log must not keep the others, with their classes. */
    private final Map<CompiledTrace, LoggedCode> codes = new WeakHashMap<>();
    private LogWriter writer;
    private long running;

    /**
     * Begins a log.
     *
     * @param failed hears that the log ends because it can't be written
     */
    public JitLog(OutputStream out, Locations locations, TraceNames names, Consumer<IOException> failed) {
        this.locations = locations;
        this.names = names;
        this.failed = failed;
        try {
            writer = new LogWriter(out);
        } catch (IOException e) {
            failed.accept(e);
        }
    }

    private void write(LogRecord record) {
        if (writer != null) {
            try {
                writer.write(record);
                writer.flush();
            } catch (IOException e) {
                writer = null;
                failed.accept(e);
            }
        }
    }

    /** Recording of a loop begins. */
    public void started(int number, DriverDescr driver, Arguments greens) {
        started(number, -1, -1, driver.name(), locations.of(driver, greens));
    }

    /** Recording of a bridge begins. */
    public void started(int number, Guard origin) {
        LoggedCode from = codes.get(origin.owner());
        started(number, from.number(), origin.index(), from.driver(), from.place(origin.index()));
    }

    /** The loop that was recorded goes back to this position, which may be another than that where recording began. */
    public void closedAt(int number, DriverDescr driver, Arguments greens) {
        String location = locations.of(driver, greens);
        if (!location.equals(makers.get(number).start())) {
            started(number, -1, -1, driver.name(), location);
        }
    }

    private void started(int number, int origin, int guard, String driver, String location) {
        makers.put(number, new LineMaker(number, driver, location, locations, names));
        write(new LogRecord.Started(number, origin, guard, driver, location));
    }

    /** The trace as recorded, or after a pass. */
    public void stage(int number, String name, Trace trace) {
        write(makers.get(number).stage(name, trace));
    }

    /**
     * The trace has code.
     *
     * @param nanos time from the end of recording
     */
    public void compiled(int number, CompiledTrace code, long nanos) {
        List<String> ofOperations = makers.get(number).places(code.trace());
        List<String> ofGuards = new ArrayList<>();
        for (int i = 0; i < ofOperations.size(); i++) {
            if (code.trace().operations().get(i).opcode().isGuard()) {
                ofGuards.add(ofOperations.get(i));
            }
        }
        codes.put(code, new LoggedCode(number, makers.remove(number).driver(), ofGuards));
        write(new LogRecord.Compiled(number, code.codeBytes(), nanos, code.guards().size()));
    }

    /** A method was emitted anew that holds these traces. */
    public void emitted(List<CompiledTrace> traces, int bytes, long nanos) {
        List<Integer> known = traces.stream().map(codes::get).filter(Objects::nonNull).map(LoggedCode::number).collect(Collectors.toList());
        write(new LogRecord.Emitted(known, bytes, nanos));
    }

    /** Recording, or compilation, was given up. */
    public void aborted(int number, String reason, int operations) {
        makers.remove(number);
        write(new LogRecord.Aborted(number, reason, operations));
    }

    /**
     * Writes the counts that have changed, and times up to now.
     *
     * @param nanos  time spent in a trace
     * @param totals by the time spent in all traces
     */
    public void counted(ToLongFunction<CompiledTrace> nanos, LongFunction<LogRecord.Totals> totals) {
        count(trace -> true, nanos);
        write(totals.apply(running));
    }

    private void count(CompiledTrace trace, LoggedCode code, ToLongFunction<CompiledTrace> nanos) {
        running -= code.nanos();
        code.news(trace, nanos.applyAsLong(trace)).forEach(this::write);
        running += code.nanos();
    }

    /** The loop is not entered any more: writes the counts of it and its bridges, which may be gone soon. */
    public void dropped(CompiledTrace loop, ToLongFunction<CompiledTrace> nanos) {
        count(trace -> trace.loop() == loop, nanos);
    }

    /** Writes the counts of some traces, in the order in which they were compiled. */
    private void count(Predicate<CompiledTrace> which, ToLongFunction<CompiledTrace> nanos) {
        Map<Integer, CompiledTrace> counted = new TreeMap<>();
        codes.forEach((trace, code) -> {
            if (which.test(trace)) {
                counted.put(code.number(), trace);
            }
        });
        counted.values().forEach(trace -> count(trace, codes.get(trace), nanos));
    }

    /** Ends the log. */
    public void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                failed.accept(e);
            }
            writer = null;
        }
    }
}
