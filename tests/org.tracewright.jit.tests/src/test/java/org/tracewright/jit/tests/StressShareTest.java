package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.JitSetup;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogReader;
import org.tracewright.jit.runtime.log.LoggedTrace;

/**
 * Where guards fail at random, most ways out of compiled code are taken at least once, so that what they rebuild is seen to be right: the program prints the same. A guard
 * counts as often as it was emitted, that is once in each run.
 */
public class StressShareTest {

    private static final List<Integer> SEEDS = List.of(1, 2);

    /** A trace that ran so often had the chance to fail at each of its guards: one that has not failed yet does so every second time. */
    private static final long OFTEN = 32;

    /** The least share of the guards in such traces that must fail. The rest may stand behind one that always fails. */
    private static final double FLOOR = 0.9;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** How many guards there are, and how many failed. */
    private static final class Share {
        private long emitted;
        private long failed;

        private void add(LoggedTrace trace) {
            emitted += trace.compiled().guards();
            failed += trace.guardCounts().size();
        }

        @Override
        public String toString() {
            return String.format("%d of %d (%.1f %%)", failed, emitted, 100.0 * failed / emitted);
        }
    }

    private final Share all = new Share();
    private final Share often = new Share();

    private void run(JitProgramFile program, int seed) throws IOException {
        Path file = folder.getRoot().toPath().resolve(program + "." + seed);
        String options = "threshold=2,trace_eagerness=20,guards=random(" + seed + ")";
        assertEquals(program + " " + options, program.expected(), program.output(new JitSetup(options, file.toString())));
        LogModel log = LogReader.read(Files.readAllBytes(file));
        for (LoggedTrace trace : log.traces()) {
            if (trace.compiled() != null) {
                all.add(trace);
                if (trace.counts() != null && trace.counts().entries() + trace.counts().iterations() >= OFTEN) {
                    often.add(trace);
                }
            }
        }
    }

    @Test(timeout = 240_000)
    public void nearlyAllGuardsFail() throws IOException {
        for (JitProgramFile program : JitProgramFile.all()) {
            for (int seed : SEEDS) {
                run(program, seed);
            }
        }
        System.out.println("guards that failed: " + all + "; of traces that ran " + OFTEN + " times or more: " + often);
        assertTrue(often.toString(), often.failed >= FLOOR * often.emitted);
    }
}
