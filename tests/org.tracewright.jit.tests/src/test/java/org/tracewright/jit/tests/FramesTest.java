package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Collection;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** Functions of the interpreted language, each with a frame that {@code [None] * size} makes, and that call themselves. */
public class FramesTest {

    private static final int DEEPEST = 3;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Collection<LoggedTrace> traces() throws IOException {
        return JitProgramFile.named("frames").log(folder, "threshold=20,function_threshold=20,trace_eagerness=5,max_unroll_recursion=" + DEEPEST).traces();
    }

    private static long count(LogRecord.Stage stage, String text) {
        return stage.lines().stream().filter(line -> line.text().contains(text)).count();
    }

    @Test
    public void aFrameOfKnownSizeIsNeverMade() throws IOException {
        LoggedTrace fib = traces().stream().filter(trace -> trace.location().equals("fib")).findFirst().orElseThrow();
        assertTrue(fib.recorded().toString(), count(fib.recorded(), "new_array(3") > 0);
        assertEquals(fib.last().toString(), 0, count(fib.last(), "new_array"));
    }

    /** Where the recursion has been too deep once, no trace goes into it any more; each of them would double otherwise. */
    @Test
    public void aFunctionThatCallsItselfTwiceIsLookedIntoOnOneWayDownOnly() throws IOException {
        int deep = 0;
        for (LoggedTrace trace : traces()) {
            long calls = count(trace.recorded(), "debug_merge_point");
            assertTrue(calls + " calls in " + trace.recorded(), calls <= DEEPEST + 1);
            deep += calls >= DEEPEST ? 1 : 0;
        }
        assertEquals("traces to the limit", 1, deep);
    }
}
