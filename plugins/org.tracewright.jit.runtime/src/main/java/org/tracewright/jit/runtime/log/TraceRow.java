package org.tracewright.jit.runtime.log;

import java.util.ArrayList;
import java.util.List;

/** A row of a trace as it is shown: an operation, or the position in the user's program that the operations below it belong to. */
public sealed interface TraceRow {

    /** The operations below are of this position in the user's program. */
    record Place(String location) implements TraceRow {
    }

    /**
     * An operation.
     *
     * @param guard    its number in its trace; -1 for what is no guard, and before compilation, when guards have no numbers
     * @param failures times that the guard failed and left compiled code
     * @param heat     part of all failures in the log that are the guard's, from 0 to 1
     * @param bridge   number of the last bridge that was recorded from the guard; -1 where none was
     */
    record Operation(LogRecord.Line line, int guard, long failures, double heat, int bridge) implements TraceRow {
    }

    /** The trace as it was recorded; empty where the log does not say. */
    static List<TraceRow> recorded(LoggedTrace trace) {
        List<TraceRow> rows = new ArrayList<>();
        if (trace.recorded() != null) {
            trace.recorded().lines().forEach(line -> add(rows, new Operation(line, -1, 0, 0, -1)));
        }
        return rows;
    }

    /** The trace as it was compiled, or as the last pass left it up to now. */
    static List<TraceRow> compiled(LogModel model, LoggedTrace trace) {
        List<TraceRow> rows = new ArrayList<>();
        if (trace.last() == null) {
            return rows;
        }
        long all = model.failures();
        boolean numbered = trace.compiled() != null;
        int guard = 0;
        for (LogRecord.Line line : trace.last().lines()) {
            int number = numbered && line.isGuard() ? guard++ : -1;
            long failures = number < 0 ? 0 : trace.failures(number);
            add(rows, new Operation(line, number, failures, all == 0 ? 0 : (double) failures / all, bridge(trace, number)));
        }
        return rows;
    }

    private static int bridge(LoggedTrace trace, int guard) {
        return trace.bridges().stream().filter(bridge -> bridge.originGuard() == guard).mapToInt(LoggedTrace::number).max().orElse(-1);
    }

    private static void add(List<TraceRow> rows, Operation operation) {
        if (operation.line().isMergePoint()) {
            return;
        }
        String location = operation.line().location();
        if (rows.isEmpty() || !((Operation) rows.get(rows.size() - 1)).line().location().equals(location)) {
            rows.add(new Place(location));
        }
        rows.add(operation);
    }
}
