package org.tracewright.jit.runtime.log;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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

    private final Locations locations;
    private final TraceNames names;
    private final Consumer<IOException> failed;
    private final Map<Integer, LineMaker> makers = new HashMap<>();
    private final Map<CompiledTrace, Integer> numbers = new LinkedHashMap<>();
    private final Map<CompiledTrace, List<String>> places = new HashMap<>();
    private LogWriter writer;
    private int next;

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

    /** Recording of a loop begins; gives the trace's number. */
    public int started(DriverDescr driver, Arguments greens) {
        return started(-1, -1, driver, locations.of(driver, greens));
    }

    /** Recording of a bridge begins. */
    public int started(Guard origin, DriverDescr driver) {
        List<String> known = places.get(origin.owner());
        return started(numbers.getOrDefault(origin.owner(), -1), origin.index(), driver, known == null ? "" : known.get(origin.index()));
    }

    private int started(int origin, int guard, DriverDescr driver, String location) {
        int number = next++;
        makers.put(number, new LineMaker(number, location, locations, names));
        write(new LogRecord.Started(number, origin, guard, driver.name(), location));
        return number;
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
        numbers.put(code, number);
        places.put(code, ofGuards);
        makers.remove(number);
        write(new LogRecord.Compiled(number, code.codeBytes(), nanos, code.guards().size()));
    }

    /** A method was emitted anew that holds these traces. */
    public void emitted(List<CompiledTrace> traces, int bytes, long nanos) {
        List<Integer> known = traces.stream().map(numbers::get).filter(Objects::nonNull).collect(Collectors.toList());
        write(new LogRecord.Emitted(known, bytes, nanos));
    }

    /** Recording, or compilation, was given up. */
    public void aborted(int number, String reason, int operations) {
        makers.remove(number);
        write(new LogRecord.Aborted(number, reason, operations));
    }

    /** The program is at its end: writes all counts. Nothing is written after. */
    public void finished(LogRecord.Totals totals) {
        numbers.forEach((trace, number) -> {
            write(new LogRecord.Counts(number, trace.entries(), trace.iterations(), trace.nanos()));
            for (Guard guard : trace.guards()) {
                if (guard.failures() > 0 || guard.transitions() > 0) {
                    write(new LogRecord.GuardCounts(number, guard.index(), guard.failures(), guard.transitions()));
                }
            }
        });
        write(totals);
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
