package org.tracewright.jit.runtime.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a log tells. */
public final class LogModel {

    private final Map<Integer, LoggedTrace> traces = new LinkedHashMap<>();
    private final List<LogRecord.Emitted> methods = new ArrayList<>();
    private LogRecord.Totals totals;
    private boolean whole;

    /** Takes one record in; one that speaks of a trace that the log does not have is passed over. */
    void add(LogRecord record) {
        if (record instanceof LogRecord.Started again && traces.containsKey(again.trace())) {
            traces.get(again.trace()).setStarted(again);
        } else if (record instanceof LogRecord.Started started) {
            add(new LoggedTrace(started, traces.get(started.origin())));
        } else if (record instanceof LogRecord.Emitted emitted) {
            methods.add(emitted);
        } else if (record instanceof LogRecord.Totals last) {
            totals = last;
        } else if (record instanceof LogRecord.Stage stage && traces.containsKey(stage.trace())) {
            traces.get(stage.trace()).addStage(stage);
        } else if (record instanceof LogRecord.Compiled compiled && traces.containsKey(compiled.trace())) {
            traces.get(compiled.trace()).setCompiled(compiled);
        } else if (record instanceof LogRecord.Aborted aborted && traces.containsKey(aborted.trace())) {
            traces.get(aborted.trace()).setAborted(aborted);
        } else if (record instanceof LogRecord.Counts counts && traces.containsKey(counts.trace())) {
            traces.get(counts.trace()).setCounts(counts);
        } else if (record instanceof LogRecord.GuardCounts counts && traces.containsKey(counts.trace())) {
            traces.get(counts.trace()).setGuardCounts(counts);
        }
    }

    private void add(LoggedTrace trace) {
        traces.put(trace.number(), trace);
        if (trace.origin() != null) {
            trace.origin().addBridge(trace);
        }
    }

    /** A model that does not change with this one. */
    LogModel copy() {
        LogModel copy = new LogModel();
        // A bridge comes behind its origin.
        traces.forEach((number, trace) -> copy.add(new LoggedTrace(trace, trace.origin() == null ? null : copy.trace(trace.origin().number()))));
        copy.methods.addAll(methods);
        copy.totals = totals;
        copy.whole = whole;
        return copy;
    }

    void setWhole(boolean isWhole) {
        whole = isWhole;
    }

    /** Whether the file was a log that ends behind a record; else it was cut, or is no log. */
    public boolean isWhole() {
        return whole;
    }

    /** All traces, those that were given up too, in the order in which recording began. */
    public Collection<LoggedTrace> traces() {
        return traces.values();
    }

    /** The compiled loops. */
    public List<LoggedTrace> loops() {
        return traces.values().stream().filter(trace -> !trace.isBridge() && trace.compiled() != null).toList();
    }

    /** The trace of that number, or null. */
    public LoggedTrace trace(int number) {
        return traces.get(number);
    }

    /** How often guards failed and left compiled code, all together. */
    public long failures() {
        return traces.values().stream().flatMap(trace -> trace.guardCounts().stream()).mapToLong(LogRecord.GuardCounts::failures).sum();
    }

    /** The methods that were emitted, in order. */
    public List<LogRecord.Emitted> methods() {
        return List.copyOf(methods);
    }

    /** Times of the run as far as the log goes; null where it does not say. */
    public LogRecord.Totals totals() {
        return totals;
    }

    /** What a user reads below the table of loops, of a log that does not grow any more. */
    public String summary() {
        if (totals == null) {
            return "the log ends before the program did, so counts and times are missing";
        }
        return totals.ended() ? totals.text() : totals.text() + "; there the log ends, before the program did";
    }
}
