package org.tracewright.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** The loops of a log, those that took most time first, and what became of the other recordings. */
final class HotLoopTable {

    private static final String ROW = "%5s  %11s  %13s  %6s  %6s  %6s  %7s  %6s  %6s  %s%n";
    private static final double NANOS_PER_MILLI = 1e6;

    private final LogModel model;

    HotLoopTable(LogModel model) {
        this.model = model;
    }

    void print(PrintWriter out) {
        List<LoggedTrace> loops = new ArrayList<>(model.loops());
        loops.sort(Comparator.comparingLong((LoggedTrace loop) -> loop.counts().nanos()).reversed());
        if (loops.isEmpty()) {
            out.println("no position got hot enough to be compiled");
        } else {
            out.printf(Locale.ROOT, ROW, "loop", "entries", "iterations", "before", "after", "guards", "bridges", "bytes", "time", "position");
        }
        for (LoggedTrace loop : loops) {
            out.printf(Locale.ROOT, ROW, loop.number(), loop.counts().entries(), loop.counts().iterations(), operations(loop.recorded()), bodyOperations(loop.last()),
                    loop.compiled().guards(), loop.allBridges(), loop.compiled().bytes(), share(loop), loop.location());
        }
        for (LoggedTrace trace : model.traces()) {
            if (trace.aborted() != null) {
                out.printf(Locale.ROOT, "recording %d given up after %d operations: %s (%s)%n", trace.number(), trace.aborted().operations(), trace.aborted().reason(), trace.location());
            }
        }
        totals(out);
    }

    private void totals(PrintWriter out) {
        LogRecord.Totals totals = model.totals();
        if (totals == null) {
            out.println("the log ends before the program did, so counts and times are missing");
            return;
        }
        out.printf(Locale.ROOT, "%.1f ms from the first hot position on: %.1f recording, %.1f compiling, %.1f in compiled code; %d steps from method to method%n", totals.wall() / NANOS_PER_MILLI,
                totals.recording() / NANOS_PER_MILLI, totals.compiling() / NANOS_PER_MILLI, totals.running() / NANOS_PER_MILLI, totals.transitions());
    }

    private String share(LoggedTrace loop) {
        LogRecord.Totals totals = model.totals();
        return totals == null || totals.wall() == 0 ? "" : String.format(Locale.ROOT, "%.1f%%", 100.0 * loop.counts().nanos() / totals.wall());
    }

    /** The number of operations that do something, the jump at the end apart. */
    static int operations(LogRecord.Stage stage) {
        return stage == null ? 0 : count(stage.lines());
    }

    /** The same for what runs in each iteration: behind the last label. */
    static int bodyOperations(LogRecord.Stage stage) {
        if (stage == null) {
            return 0;
        }
        int label = 0;
        for (int i = 0; i < stage.lines().size(); i++) {
            if (stage.lines().get(i).text().startsWith("label(")) {
                label = i;
            }
        }
        return count(stage.lines().subList(label, stage.lines().size()));
    }

    private static int count(List<LogRecord.Line> lines) {
        return (int) lines.stream().map(LogRecord.Line::text).filter(text -> !text.startsWith("debug_merge_point(") && !text.startsWith("label(") && !text.startsWith("keepalive(")
                && !text.startsWith("jump(")).count();
    }
}
