package org.tracewright.jit.runtime.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A position in the user's program that got hot.
 *
 * @param trace   the loop that was compiled there; where none was, the first recording that was given up
 * @param share   part of the run's time that was spent in the loop and its bridges, from 0 to 1; NaN while the log does not say
 * @param givenUp the recordings that were given up: of bridges from here, and of the loop itself
 */
public record HotLoop(LoggedTrace trace, double share, List<LoggedTrace> givenUp) {

    public HotLoop {
        givenUp = List.copyOf(givenUp);
    }

    /** The compiled loops, those that took most time first; behind them positions at which no recording led to code. */
    public static List<HotLoop> all(LogModel model) {
        Map<String, List<LoggedTrace>> givenUp = new LinkedHashMap<>();
        for (LoggedTrace trace : model.traces()) {
            if (!trace.isBridge() && trace.aborted() != null) {
                givenUp.computeIfAbsent(trace.location(), location -> new ArrayList<>()).add(trace);
            }
        }
        List<LoggedTrace> loops = new ArrayList<>(model.loops());
        loops.sort(Comparator.comparingLong((LoggedTrace loop) -> loop.counts().nanos()).reversed());
        List<HotLoop> all = new ArrayList<>();
        for (LoggedTrace loop : loops) {
            List<LoggedTrace> failed = givenUp.remove(loop.location());
            List<LoggedTrace> here = new ArrayList<>(failed == null ? List.of() : failed);
            addGivenUp(loop.bridges(), here);
            all.add(new HotLoop(loop, share(model, loop), here));
        }
        givenUp.values().forEach(traces -> all.add(new HotLoop(traces.get(0), 0, traces)));
        return all;
    }

    private static void addGivenUp(Collection<LoggedTrace> bridges, List<LoggedTrace> found) {
        for (LoggedTrace bridge : bridges) {
            if (bridge.aborted() != null) {
                found.add(bridge);
            }
            addGivenUp(bridge.bridges(), found);
        }
    }

    private static double share(LogModel model, LoggedTrace loop) {
        LogRecord.Totals totals = model.totals();
        return totals == null || totals.wall() == 0 ? Double.NaN : (double) loop.counts().nanos() / totals.wall();
    }

    /** Whether there is code for it. */
    public boolean isCompiled() {
        return trace.compiled() != null;
    }

    /** The number of guards in the loop itself. */
    public int guards() {
        return isCompiled() ? trace.compiled().guards() : 0;
    }

    /** Why recordings were given up, each reason once, comma between; empty where none was. */
    public String reasons() {
        return givenUp.stream().map(each -> each.aborted().reason()).distinct().collect(Collectors.joining(", "));
    }
}
