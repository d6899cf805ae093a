package org.tracewright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.tracewright.jit.runtime.log.HotLoop;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** The loops of a log, those that took most time first, and what became of the other recordings. */
final class HotLoopTable {

    private static final String ROW = "%5s  %11s  %13s  %6s  %6s  %6s  %7s  %6s  %6s  %s%n";

    private final LogModel model;

    HotLoopTable(LogModel model) {
        this.model = model;
    }

    void print(PrintWriter out) {
        List<HotLoop> loops = HotLoop.all(model).stream().filter(HotLoop::isCompiled).toList();
        if (loops.isEmpty()) {
            out.println("no position got hot enough to be compiled");
        } else {
            out.printf(Locale.ROOT, ROW, "loop", "entries", "iterations", "before", "after", "guards", "bridges", "bytes", "time", "position");
        }
        for (HotLoop hot : loops) {
            LoggedTrace loop = hot.trace();
            out.printf(Locale.ROOT, ROW, loop.number(), loop.counts().entries(), loop.counts().iterations(), loop.operationsBefore(), loop.operationsAfter(), hot.guards(),
                    loop.allBridges(), loop.compiled().bytes(), share(hot), loop.location());
        }
        for (LoggedTrace trace : model.traces()) {
            if (trace.aborted() != null) {
                out.printf(Locale.ROOT, "recording %d given up after %d operations: %s (%s)%n", trace.number(), trace.aborted().operations(), trace.aborted().reason(), trace.location());
            }
        }
        out.println(model.summary());
    }

    private static String share(HotLoop loop) {
        return Double.isNaN(loop.share()) ? "" : String.format(Locale.ROOT, "%.1f%%", 100.0 * loop.share());
    }
}
