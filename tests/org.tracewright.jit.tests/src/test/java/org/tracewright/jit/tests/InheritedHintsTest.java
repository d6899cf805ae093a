package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** What a base class, a class and a class that is mixed in say of fields holds of them wherever inference puts these. */
public class InheritedHintsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** The method is a constant, so nothing of it is read; and the frame within the frame is of known length, so it is not made. */
    @Test
    public void nothingOfTheMethodIsRead() throws IOException {
        List<LoggedTrace> loops = JitProgramFile.named("inherited_hints").compiled(folder, "threshold=20,trace_eagerness=20").stream().filter(trace -> !trace.isBridge()).toList();
        assertTrue(loops.size() + " loops", loops.size() >= 2);
        for (LoggedTrace loop : loops) {
            List<String> lines = loop.last().lines().stream().map(LogRecord.Line::text).toList();
            List<String> vain = lines.stream().filter(line -> line.contains("getfield") && !line.contains(".mutate_") || line.contains("Literal") || line.contains("new") || line.contains("call")).toList();
            assertEquals(List.of(), vain);
        }
    }
}
