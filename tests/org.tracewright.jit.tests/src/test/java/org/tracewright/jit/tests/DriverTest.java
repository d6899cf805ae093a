package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** What a driver and a target's policy say is heeded: seen in the log of a program that says everything. */
public class DriverTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private LogModel log;

    @Before
    public void run() throws IOException {
        log = JitProgramFile.named("told_drivers").log(folder, "threshold=100,function_threshold=1000000,trace_eagerness=1000000");
    }

    private List<LoggedTrace> loops(String position) {
        return log.traces().stream().filter(trace -> trace.location().startsWith(position + " ")).toList();
    }

    /** The lines of what was recorded there, of the one loop, that contain the text. */
    private long recorded(String position, String text) {
        List<LoggedTrace> loops = loops(position);
        assertEquals(loops.toString(), 1, loops.size());
        return loops.get(0).recorded().lines().stream().filter(line -> line.text().contains(text)).count();
    }

    @Test
    public void positionsHaveText() {
        assertEquals("warm ADD (warm.prog\u03bb:0 \0)", loops("warm").get(0).location());
    }

    /** The program is not asked for the text of one. */
    @Test
    public void plainTracingHasLoopsOfNoPosition() throws IOException {
        LogModel plain = JitProgramFile.named("told_drivers").log(folder, "threshold=100,unroll=off");
        List<LoggedTrace> plainLoops = plain.traces().stream().filter(trace -> !trace.isBridge()).toList();
        assertFalse(plainLoops.isEmpty());
        for (LoggedTrace loop : plainLoops) {
            assertEquals("any position", loop.location());
        }
    }

    @Test
    public void noLoopWhereTheDriverDoesNotConfirm() {
        assertEquals(List.of(), loops("cold"));
        assertFalse(loops("warm").isEmpty());
    }

    @Test
    public void aLoopThatIsCalledIsPartOfTheTraceForAsManyRoundsAsTheDriverSays() {
        assertEquals("merge points of the caller's three and the callee's two operations", 5, recorded("caller", "debug_merge_point"));
        assertEquals("two more for one more round", 7, recorded("unrolling", "debug_merge_point"));
    }

    @Test
    public void aPortalThatStaysOutsideIsCalled() {
        assertEquals(3, recorded("outer", "debug_merge_point"));
        assertTrue(recorded("outer", "call_may_force_i") == 1);
    }

    @Test
    public void thePolicySaysWhatTracesGoInto() {
        assertEquals(1, recorded("warm", "secret_mix"));
        assertEquals(0, recorded("warm", "plain_mix"));
    }
}
