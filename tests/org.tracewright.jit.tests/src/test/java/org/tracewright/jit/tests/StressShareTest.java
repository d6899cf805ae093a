package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    /** Programs that recurse or end early: they pass many of their guards once or never before they end. */
    private static final Set<String> SHORT = Set.of("ast_interpreter", "brackets", "calls", "floats_and_arrays", "tiny_language");

    /** The least share of guards that must fail in programs that loop. */
    private static final double FLOOR = 0.95;

    /** The same for the short ones. */
    private static final double FLOOR_OF_SHORT = 0.45;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private long emitted;
    private long failed;

    private void run(JitProgramFile program, int seed) throws IOException {
        Path file = folder.getRoot().toPath().resolve(program + "." + seed);
        String options = "threshold=2,trace_eagerness=20,guards=random(" + seed + ")";
        assertEquals(program + " " + options, program.expected(), program.output(new JitSetup(options, file.toString())));
        LogModel log = LogReader.read(Files.readAllBytes(file));
        for (LoggedTrace trace : log.traces()) {
            if (trace.compiled() != null) {
                emitted += trace.compiled().guards();
                failed += trace.guardCounts().size();
            }
        }
    }

    private void assertShare(double floor, boolean ofShort) throws IOException {
        for (JitProgramFile program : JitProgramFile.all()) {
            if (SHORT.contains(program.toString()) == ofShort) {
                for (int seed : SEEDS) {
                    run(program, seed);
                }
            }
        }
        String share = String.format("%d of %d guards of %s programs failed: %.1f %%", failed, emitted, ofShort ? "short" : "looping", 100.0 * failed / emitted);
        System.out.println(share);
        assertTrue(share, failed >= floor * emitted);
    }

    @Test(timeout = 120_000)
    public void nearlyAllGuardsFailInLoopingPrograms() throws IOException {
        assertShare(FLOOR, false);
    }

    @Test(timeout = 120_000)
    public void manyGuardsFailInShortPrograms() throws IOException {
        assertShare(FLOOR_OF_SHORT, true);
    }
}
