package org.tracewright.jit.runtime.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.backend.Guard;

/** What a log keeps of a compiled trace: the places of its guards in the user's program, and the counts that were written last. */
final class LoggedCode {

    private final int number;
    private final String driver;
    private final List<String> guardPlaces;
    private final Map<Integer, LogRecord.GuardCounts> guards = new HashMap<>();
    private LogRecord.Counts counts;

    LoggedCode(int number, String driver, List<String> guardPlaces) {
        this.number = number;
        this.driver = driver;
        this.guardPlaces = List.copyOf(guardPlaces);
        counts = new LogRecord.Counts(number, 0, 0, 0);
    }

    int number() {
        return number;
    }

    String driver() {
        return driver;
    }

    /** Where in the user's program the guard of that number is. */
    String place(int guard) {
        return guardPlaces.get(guard);
    }

    /** The time that was written last. */
    long nanos() {
        return counts.nanos();
    }

    /** The counts that are other than when they were asked for last; at first all that are not 0. */
    List<LogRecord> news(CompiledTrace trace, long nanos) {
        List<LogRecord> news = new ArrayList<>();
        LogRecord.Counts now = new LogRecord.Counts(number, trace.entries(), trace.iterations(), nanos);
        if (!now.equals(counts)) {
            counts = now;
            news.add(now);
        }
        for (Guard guard : trace.guards()) {
            if (guard.failures() > 0 || guard.transitions() > 0) {
                LogRecord.GuardCounts failures = new LogRecord.GuardCounts(number, guard.index(), guard.failures(), guard.transitions());
                if (!failures.equals(guards.put(guard.index(), failures))) {
                    news.add(failures);
                }
            }
        }
        return news;
    }
}
