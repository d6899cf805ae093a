package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LoggedTrace;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/**
 * Where guards fail at random, nearly all ways out of compiled code are taken at least once, so that what they rebuild is seen to be right: the program prints the same.
 *
 * <p>All guards count that are in a trace when it is compiled, once in each run: a loop's preamble and body, and bridges. A method that is emitted anew with others has the same guards. Of
 * those that do not fail most stand behind a guard at which control always leaves. So that code is not just made but runs, positions get hot later than in the other tests, and programs that
 * are soon over do what they do many times.
 */
public class StressShareTest {

    private static final List<Integer> SEEDS = List.of(1, 2);

    private static final String OPTIONS = "threshold=100,function_threshold=100,trace_eagerness=100,passes=off,guards=random(%d)";

    /** How often programs that take an argument do all that they do. */
    private static final String TIMES = "3000";

    /** The least share of the guards that must fail. */
    private static final double FLOOR = 0.95;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** How many guards there are, and how many failed. */
    private static final class Share {
        private long emitted;
        private long failed;

        private void add(boolean fails) {
            emitted++;
            failed += fails ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format("%d of %d (%.1f %%)", failed, emitted, 100.0 * failed / emitted);
        }
    }

    private final Share all = new Share();
    private final Map<String, Share> kinds = new TreeMap<>();
    private final Map<String, Share> programs = new TreeMap<>();

    private void run(JitProgramFile program, int seed) throws IOException {
        Share share = programs.computeIfAbsent(program.toString(), name -> new Share());
        program.compiled(folder, String.format(OPTIONS, seed), TIMES).forEach(trace -> add(trace, share));
    }

    private void add(LoggedTrace trace, Share program) {
        Set<Integer> failed = trace.guardCounts().stream().map(LogRecord.GuardCounts::guard).collect(Collectors.toSet());
        int guard = 0;
        for (LogRecord.Line line : trace.last().lines()) {
            if (line.text().contains("guard_")) {
                boolean fails = failed.contains(guard++);
                all.add(fails);
                program.add(fails);
                kinds.computeIfAbsent(line.text().replaceAll(".*(guard_\\w+).*", "$1"), kind -> new Share()).add(fails);
            }
        }
        assertEquals("guards of a compiled trace", trace.compiled().guards(), guard);
    }

    /** The limit is for what never ends: it takes half a minute, and ten times that where much else runs. */
    @Test(timeout = 1_800_000)
    public void nearlyAllGuardsFail() throws IOException {
        for (JitProgramFile program : JitProgramFile.all()) {
            for (int seed : SEEDS) {
                run(program, seed);
            }
        }
        System.out.println("of all guards in compiled traces, two runs of each program, failed at least once: " + all + "; by kind: " + kinds + "; by program: " + programs);
        assertTrue(all.toString(), all.failed >= FLOOR * all.emitted);
        kinds.forEach((kind, share) -> assertTrue(kind + " never failed", share.failed > 0));
        assertEquals("kinds of guards", Arrays.stream(TraceOpcode.values()).filter(TraceOpcode::isGuard).map(TraceOpcode::traceName).collect(Collectors.toCollection(TreeSet::new)), kinds.keySet());
    }
}
