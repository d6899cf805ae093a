package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.JitSetup;
import org.tracewright.jit.runtime.log.LogReader;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LoggedTrace;

/**
 * Where guards fail at random, most ways out of compiled code are taken at least once, so that what they rebuild is seen to be right: the program prints the same. A guard
 * counts as often as it was emitted, that is once in each run. A trace that is passed seldom cannot fail at each of its guards, since a pass ends at the first that fails; so
 * what must hold is the share among guards of traces, or of bodies of loops, that were passed more often than they have guards.
 */
public class StressShareTest {

    private static final List<Integer> SEEDS = List.of(1, 2);

    /** The least share of the guards with a chance that must fail. The rest stands behind guards at which control always leaves. */
    private static final double FLOOR = 0.95;

    /** A guard that has not failed yet does so every second time. With a few passes to spare, the last of a trace will have its turn. */
    private static final int TO_SPARE = 16;

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
    private final Share never = new Share();
    private final Share often = new Share();
    private final Map<String, Share> kinds = new TreeMap<>();

    private void run(JitProgramFile program, int seed) throws IOException {
        Path file = folder.getRoot().toPath().resolve(program + "." + seed);
        String options = "threshold=2,function_threshold=2,trace_eagerness=20,passes=off,guards=random(" + seed + ")";
        assertEquals(program + " " + options, program.expected(), program.output(new JitSetup(options, file.toString())));
        LogReader.read(Files.readAllBytes(file)).traces().stream().filter(trace -> trace.compiled() != null).forEach(this::add);
    }

    private void add(LoggedTrace trace) {
        Set<Integer> failed = trace.guardCounts().stream().map(LogRecord.GuardCounts::guard).collect(Collectors.toSet());
        long passes = trace.counts() == null ? 0 : trace.counts().entries();
        int guard = 0;
        for (LogRecord.Line line : trace.last().lines()) {
            if (line.isLabel()) {
                passes = trace.counts() == null ? 0 : trace.counts().iterations();
            } else if (line.text().contains("guard_")) {
                boolean fails = failed.contains(guard++);
                all.add(fails);
                kinds.computeIfAbsent(line.text().replaceAll(".*(guard_\\w+).*", "$1"), kind -> new Share()).add(fails);
                if (passes == 0 && !fails) {
                    never.add(false);
                } else if (passes >= 2L * trace.compiled().guards() + TO_SPARE) {
                    often.add(fails);
                }
            }
        }
    }

    @Test(timeout = 400_000)
    public void nearlyAllGuardsFail() throws IOException {
        for (JitProgramFile program : JitProgramFile.all()) {
            for (int seed : SEEDS) {
                run(program, seed);
            }
        }
        System.out.println("guards that failed: " + all + "; never reached: " + never.emitted + "; of those reached more often than there are guards to fail: " + often + "; by kind: " + kinds);
        assertTrue(often.toString(), often.failed >= FLOOR * often.emitted);
        kinds.forEach((kind, share) -> assertTrue(kind + " never failed", share.failed > 0));
    }
}
