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
import org.tracewright.jit.runtime.log.LogReader;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** Functions of the interpreted language, each with a frame that {@code [None] * size} makes, and that call themselves. */
public class FramesTest {

    private static final int DEEPEST = 3;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private List<LoggedTrace> traces() throws IOException {
        JitProgramFile program = JitProgramFile.all().stream().filter(file -> file.toString().equals("frames")).findFirst().orElseThrow();
        Path file = folder.getRoot().toPath().resolve("log");
        assertEquals(program.expected(), program.output(new JitSetup("threshold=20,function_threshold=20,trace_eagerness=5,max_unroll_recursion=" + DEEPEST, file.toString())));
        return List.copyOf(LogReader.read(Files.readAllBytes(file)).traces());
    }

    private static long count(List<String> lines, String text) {
        return lines.stream().filter(line -> line.contains(text)).count();
    }

    @Test
    public void aFrameOfKnownSizeIsNeverMade() throws IOException {
        LoggedTrace fib = traces().stream().filter(trace -> trace.location().equals("fib")).findFirst().orElseThrow();
        List<String> recorded = fib.recorded().lines().stream().map(line -> line.text()).toList();
        assertTrue(recorded.toString(), count(recorded, "new_array(3") > 0);
        List<String> compiled = fib.last().lines().stream().map(line -> line.text()).toList();
        assertEquals(compiled.toString(), 0, count(compiled, "new_array"));
    }

    /** Where the recursion has been too deep once, no trace goes into it any more; each of them would double otherwise. */
    @Test
    public void aFunctionThatCallsItselfTwiceIsLookedIntoOnOneWayDownOnly() throws IOException {
        List<LoggedTrace> traces = traces();
        int deep = 0;
        for (LoggedTrace trace : traces) {
            List<String> lines = trace.recorded().lines().stream().map(line -> line.text()).toList();
            long calls = count(lines, "debug_merge_point");
            assertTrue(calls + " calls in " + lines, calls <= DEEPEST + 1);
            deep += calls >= DEEPEST ? 1 : 0;
        }
        assertEquals("traces to the limit", 1, deep);
    }
}
