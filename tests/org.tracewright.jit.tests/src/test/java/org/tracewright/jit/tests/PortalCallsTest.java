package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.jit.runtime.log.LogRecord;

/** Compiled code calls the code of a portal where its position is known. */
public class PortalCallsTest {

    private static final String CALL = "call_assembler_";
    private static final String RUNNER = "call_may_force_";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private List<String> compiled(String program, String more) throws IOException {
        return JitProgramFile.named(program).compiled(folder, "threshold=20,function_threshold=20,trace_eagerness=10" + more).stream().flatMap(trace -> trace.last().lines().stream()).map(LogRecord.Line::text).toList();
    }

    private static boolean isPresent(List<String> lines, String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    @Test
    public void portalsThatGiveAnythingAreCalled() throws IOException {
        List<String> lines = compiled("portal_results", ",inlining=0");
        Set<String> kinds = new TreeSet<>();
        lines.stream().filter(line -> line.contains(CALL)).forEach(line -> kinds.add(line.replaceAll(".*" + CALL + "(.).*", "$1")));
        assertEquals(Set.of("i", "f", "r", "n"), kinds);
        assertFalse("the program's runners are left out", isPresent(lines, RUNNER));
    }

    /** Recursion that is too deep to be looked into; the log tells what is called. */
    @Test
    public void aFunctionOfTheLanguageCallsItself() throws IOException {
        List<String> calls = compiled("frames", "").stream().filter(line -> line.contains(CALL)).toList();
        assertFalse(calls.isEmpty());
        assertTrue(calls.toString(), calls.stream().allMatch(line -> line.endsWith("  # fib")));
    }

    /** Where positions are no constants of the trace, only the program finds what to run. */
    @Test
    public void plainTracingCallsTheRunner() throws IOException {
        List<String> lines = compiled("portal_results", ",unroll=off");
        assertFalse(isPresent(lines, CALL));
        assertTrue(isPresent(lines, RUNNER));
    }
}
