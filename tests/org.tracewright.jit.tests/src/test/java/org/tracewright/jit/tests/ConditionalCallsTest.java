package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** A conditional call is one operation of a trace, and whether it is made no guard asks. */
public class ConditionalCallsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private LogModel log;

    @Before
    public void run() throws IOException {
        log = JitProgramFile.named("conditional_calls").log(folder, "threshold=100,function_threshold=1000000,trace_eagerness=1000000");
    }

    /** What was recorded of the loop that begins with that operation of the machine and ends with the next. */
    private List<String> recorded(int operation) {
        LoggedTrace loop = log.traces().stream().filter(trace -> trace.location().equals("0 " + operation)).findFirst().orElseThrow();
        return loop.recorded().lines().stream().map(line -> line.text()).toList();
    }

    private static long count(List<String> lines, String text) {
        return lines.stream().filter(line -> line.contains(text)).count();
    }

    @Test
    public void noGuardAsksWhetherTheCallIsMade() {
        List<String> lines = recorded(0);
        assertEquals(lines.toString(), 1, count(lines, "cond_call("));
        assertEquals("the machine's own test of its counter", 1, count(lines, "guard_true"));
        assertEquals(lines.toString(), 0, count(lines, "guard_false"));
        assertEquals("flush raises nothing", 0, count(lines, "exception"));
    }

    @Test
    public void aValueIsComputedOrNotWithoutAGuard() {
        assertEquals(1, count(recorded(1), "cond_call_value_i("));
        assertEquals(1, count(recorded(2), "cond_call_value_r("));
    }

    @Test
    public void whatMayRaiseIsGuardedAgainstThatAlone() {
        List<String> lines = recorded(3);
        assertEquals(lines.toString(), 1, count(lines, "cond_call("));
        assertEquals(lines.toString(), 1, count(lines, "guard_no_exception"));
    }
}
