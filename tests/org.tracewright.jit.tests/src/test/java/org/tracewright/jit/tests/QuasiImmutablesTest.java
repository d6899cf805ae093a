package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** What fields that seldom change hold is a constant of traces, until it changes. */
public class QuasiImmutablesTest {

    private static final String OPTIONS = "threshold=20,trace_eagerness=20";
    private static final String GUARD = "guard_not_invalidated";
    /** So many traces are made in vain until a field counts as one that keeps changing; some more come from what else the program does. */
    private static final int FEW = 30;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private List<LoggedTrace> compiled(String program) throws IOException {
        return JitProgramFile.named(program).compiled(folder, OPTIONS);
    }

    private static List<String> lines(LoggedTrace loop) {
        return loop.last().lines().stream().map(LogRecord.Line::text).map(String::trim).toList();
    }

    private static List<String> body(LoggedTrace loop) {
        List<String> lines = lines(loop);
        int label = lines.indexOf(lines.stream().filter(line -> line.startsWith("label")).findFirst().orElseThrow());
        return lines.subList(label, lines.size());
    }

    private static long count(List<String> lines, String text) {
        return lines.stream().filter(line -> line.contains(text)).count();
    }

    /** The loop of a tree of five nodes that have become what they are: the tree is gone. */
    @Test
    public void aTreeOfNodesIsFolded() throws IOException {
        for (LoggedTrace loop : compiled("specializing_nodes")) {
            List<String> body = body(loop);
            assertEquals(body.toString(), 1, count(body, GUARD));
            assertEquals(body.toString(), 0, count(body, "Binary.") + count(body, "Root.") + count(body, "guard_class"));
        }
    }

    @Test
    public void aLoopWhoseFieldChangesIsLeftForANewOne() throws IOException {
        List<LoggedTrace> loops = compiled("quasi_immutable");
        assertTrue(loops.size() + " loops", loops.size() > 4);
        assertTrue(loops.toString(), loops.stream().allMatch(loop -> count(body(loop), GUARD) == 1 && count(body(loop), "Config.") == 0));
    }

    @Test
    public void aFieldThatKeepsChangingIsReadAgain() throws IOException {
        List<LoggedTrace> loops = compiled("fickle_field").stream().filter(trace -> !trace.isBridge()).toList();
        assertTrue(loops.size() + " loops", loops.size() < FEW);
        List<String> last = lines(loops.get(loops.size() - 1));
        assertEquals(last.toString(), 1, count(last, "Settings.mode"));
        assertEquals(last.toString(), 0, count(last, "Settings.scale"));
    }

    /** Nobody can watch an object that the loop itself makes, and it is not even made. */
    @Test
    public void anObjectOfTheLoopIsNotAskedForItsWatchers() throws IOException {
        for (LoggedTrace loop : compiled("fickle_field")) {
            assertFalse(loop.recorded().toString(), loop.recorded().lines().stream().anyMatch(line -> line.text().contains("getfield") && line.text().contains("Pair.mutate_right")));
        }
    }
}
