package org.tracewright.jit.runtime.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of the interpreter that compiled code comes from.
 *
 * @param file    of the interpreter
 * @param line    in that file, from 1
 * @param failing whether it is told that guards of the line fail; else, that loops run through it
 * @param message what a user reads
 */
public record HotLine(String file, int line, boolean failing, String message) {

    private static final double PERCENT = 100.0;

    /** A place in the interpreter's source. */
    private record Place(String file, int line) {

        static Place of(LogRecord.Line line) {
            return new Place(line.file(), line.line());
        }

        boolean isKnown() {
            return line > 0 && !file.isEmpty();
        }
    }

    /** The lines that iterations of compiled loops run through, and those whose guards failed. A line may be both, and then stands twice. */
    public static List<HotLine> all(LogModel model) {
        List<HotLine> all = new ArrayList<>();
        loops(model).forEach((place, loops) -> all.add(new HotLine(place.file(), place.line(), false, "Hot line: " + loops.stream().map(HotLine::text).collect(Collectors.joining("; ")))));
        long total = model.failures();
        failures(model).forEach((place, failures) -> all.add(new HotLine(place.file(), place.line(), true, text(failures, total))));
        return all;
    }

    private static Map<Place, Set<HotLoop>> loops(LogModel model) {
        Map<Place, Set<HotLoop>> loops = new LinkedHashMap<>();
        for (HotLoop loop : HotLoop.all(model)) {
            if (loop.isCompiled() && loop.trace().last() != null) {
                loop.trace().last().body().stream().filter(LogRecord.Line::isCounted).map(Place::of).filter(Place::isKnown)
                        .forEach(place -> loops.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(loop));
            }
        }
        return loops;
    }

    private static Map<Place, Long> failures(LogModel model) {
        Map<Place, Long> failures = new LinkedHashMap<>();
        for (LoggedTrace trace : model.traces()) {
            List<LogRecord.Line> guards = trace.last() == null ? List.of() : trace.last().lines().stream().filter(LogRecord.Line::isGuard).toList();
            for (LogRecord.GuardCounts counts : trace.guardCounts()) {
                if (counts.failures() > 0 && counts.guard() < guards.size() && Place.of(guards.get(counts.guard())).isKnown()) {
                    failures.merge(Place.of(guards.get(counts.guard())), counts.failures(), Long::sum);
                }
            }
        }
        return failures;
    }

    private static String text(HotLoop loop) {
        String share = Double.isNaN(loop.share()) ? "" : String.format(Locale.ROOT, ", %.1f%% of the time", PERCENT * loop.share());
        return "loop " + loop.trace().number() + " at " + loop.trace().location() + share;
    }

    private static String text(long failures, long total) {
        return String.format(Locale.ROOT, "Failing guard: left compiled code %d times, %.1f%% of all failures", failures, PERCENT * failures / total);
    }
}
