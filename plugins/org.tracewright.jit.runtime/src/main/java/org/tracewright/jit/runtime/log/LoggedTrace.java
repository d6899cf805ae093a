package org.tracewright.jit.runtime.log;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A loop or bridge in a log. */
public final class LoggedTrace {

    private final LoggedTrace origin;
    private final List<LoggedTrace> bridges = new ArrayList<>();
    private final List<LogRecord.Stage> stages = new ArrayList<>();
    private final TreeMap<Integer, LogRecord.GuardCounts> guards = new TreeMap<>();
    private LogRecord.Started started;
    private LogRecord.Compiled compiled;
    private LogRecord.Aborted aborted;
    private LogRecord.Counts counts;

    LoggedTrace(LogRecord.Started started, LoggedTrace origin) {
        this.started = started;
        this.origin = origin;
        counts = new LogRecord.Counts(started.trace(), 0, 0, 0);
    }

    /** A copy that does not change with the other, without its bridges. */
    LoggedTrace(LoggedTrace other, LoggedTrace origin) {
        this.origin = origin;
        started = other.started;
        compiled = other.compiled;
        aborted = other.aborted;
        counts = other.counts;
        stages.addAll(other.stages);
        guards.putAll(other.guards);
    }

    void setStarted(LogRecord.Started record) {
        started = record;
    }

    void addBridge(LoggedTrace bridge) {
        bridges.add(bridge);
    }

    void addStage(LogRecord.Stage stage) {
        stages.add(stage);
    }

    void setCompiled(LogRecord.Compiled record) {
        compiled = record;
    }

    void setAborted(LogRecord.Aborted record) {
        aborted = record;
    }

    void setCounts(LogRecord.Counts record) {
        counts = record;
    }

    void setGuardCounts(LogRecord.GuardCounts record) {
        guards.put(record.guard(), record);
    }

    /** Its number. */
    public int number() {
        return started.trace();
    }

    /** Name of the driver. */
    public String driver() {
        return started.driver();
    }

    /** The position in the user's program where it begins. */
    public String location() {
        return started.location();
    }

    public boolean isBridge() {
        return started.origin() >= 0;
    }

    /** The trace that the bridge begins in, or null. */
    public LoggedTrace origin() {
        return origin;
    }

    /** The number of the guard that the bridge begins at; -1 for a loop. */
    public int originGuard() {
        return started.guard();
    }

    /** The bridges that begin at its guards, those that were given up too. */
    public List<LoggedTrace> bridges() {
        return List.copyOf(bridges);
    }

    /** The number of compiled bridges from here, from bridges of here and so on. */
    public int allBridges() {
        return bridges.stream().mapToInt(bridge -> (bridge.compiled == null ? 0 : 1) + bridge.allBridges()).sum();
    }

    /** The trace as recorded and after each pass. */
    public List<LogRecord.Stage> stages() {
        return List.copyOf(stages);
    }

    /** What it was recorded as; null where the log does not say. */
    public LogRecord.Stage recorded() {
        return stages.isEmpty() ? null : stages.get(0);
    }

    /** What was compiled, or came last; null where the log does not say. */
    public LogRecord.Stage last() {
        return stages.isEmpty() ? null : stages.get(stages.size() - 1);
    }

    /** The number of recorded operations that do something; 0 where the log does not say. */
    public int operationsBefore() {
        return stages.isEmpty() ? 0 : counted(recorded().lines());
    }

    /** The number of operations that do something in an iteration of what was compiled, or came last; 0 where the log does not say. */
    public int operationsAfter() {
        return stages.isEmpty() ? 0 : counted(last().body());
    }

    private static int counted(List<LogRecord.Line> lines) {
        return (int) lines.stream().filter(LogRecord.Line::isCounted).count();
    }

    /** Null where it was not compiled. */
    public LogRecord.Compiled compiled() {
        return compiled;
    }

    /** Why it was given up; null where it was not. */
    public LogRecord.Aborted aborted() {
        return aborted;
    }

    /** How often it ran. */
    public LogRecord.Counts counts() {
        return counts;
    }

    /** How often a guard failed and left compiled code. */
    public long failures(int guard) {
        LogRecord.GuardCounts found = guards.get(guard);
        return found == null ? 0 : found.failures();
    }

    /** The guards that failed, by number. */
    public List<LogRecord.GuardCounts> guardCounts() {
        return List.copyOf(guards.values());
    }
}
