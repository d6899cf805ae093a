package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LogWriter;

/** What {@code tracewright trace} shows of a log. */
public class TraceCommandTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path log;

    private static LogRecord.Line line(String text, int number) {
        return new LogRecord.Line(text, "interp.execute", "", number, "pc 4");
    }

    @Before
    public void writeLog() throws IOException {
        log = folder.newFile("run.log").toPath();
        try (LogWriter writer = new LogWriter(Files.newOutputStream(log))) {
            writer.write(new LogRecord.Started(1, -1, -1, "driver", "pc 4"));
            writer.write(new LogRecord.Stage(1, "recorded", "i0", List.of(line("debug_merge_point(0, 4)", 1), line("i1 = int_add(i0, 0)", 2), line("guard_true(i1) [i0]", 3), line("jump(i1)", 3))));
            writer.write(new LogRecord.Stage(1, "rewrite", "i0", List.of(line("guard_true(i0) [i0]", 3), line("label(i0)", 0), line("guard_true(i0) [i0]", 3), line("jump(i0)", 3))));
            writer.write(new LogRecord.Compiled(1, 77, 1000, 2));
            writer.write(new LogRecord.Started(2, 1, 1, "driver", "pc 5"));
            writer.write(new LogRecord.Aborted(2, "trace too long", 6001));
            writer.write(new LogRecord.Counts(1, 3, 1000, 2_000_000));
            writer.write(new LogRecord.GuardCounts(1, 1, 200, 0));
            writer.write(new LogRecord.Totals(true, 8_000_000, 0, 0, 0, 0));
        }
    }

    @Test
    public void theTableOfHotLoops() throws Exception {
        Invocation shown = Invocation.of("trace", log.toString());
        assertEquals(0, shown.status());
        List<String> lines = shown.out().lines().toList();
        assertEquals(List.of("1", "3", "1000", "2", "1", "2", "0", "77", "25.0%", "pc", "4"), List.of(lines.get(1).strip().split(" +")));
        assertEquals("recording 2 given up after 6001 operations: trace too long (pc 5)", lines.get(2));
    }

    @Test
    public void oneLoopAtAnyStage() throws Exception {
        Invocation compiled = Invocation.of("trace", log.toString(), "--loop", "1");
        assertTrue(compiled.out(), compiled.out().contains("    label(i0)\n"));
        assertTrue(compiled.out(), compiled.out().contains("# guard 1 failed 200 times\n"));
        Invocation recorded = Invocation.of("trace", log.toString(), "--loop", "1", "--before", "rewrite");
        assertTrue(recorded.out(), recorded.out().contains("    i1 = int_add(i0, 0)\n"));
        assertEquals(recorded.out(), Invocation.of("trace", log.toString(), "--loop", "1", "--after", "recorded").out());
    }

    @Test
    public void whatIsNotThereIsToldByName() throws Exception {
        Invocation stage = Invocation.of("trace", log.toString(), "--loop", "1", "--after", "heap");
        assertEquals(2, stage.status());
        assertEquals("tracewright: loop 1 has no such stage; it has recorded, rewrite\n", stage.err());
        assertEquals("tracewright: there is no loop 9\n", Invocation.of("trace", log.toString(), "--loop", "9").err());
    }

    @Test
    public void aLogIsOneWhereverItIsCut() throws Exception {
        byte[] whole = Files.readAllBytes(log);
        for (int length = 0; length < whole.length; length++) {
            Files.write(log, Arrays.copyOf(whole, length));
            Invocation shown = Invocation.of("trace", log.toString());
            assertEquals(length + ": " + shown.err(), 0, shown.status());
            assertTrue(length + ": " + shown.out(), shown.out().contains("the log ends before the program did"));
        }
    }

    @Test
    public void anEmptyProgramIsNoLog() throws Exception {
        Invocation shown = Invocation.of("trace", folder.newFile("empty.py").toString());
        assertEquals(1, shown.status());
        assertTrue(shown.err(), shown.err().contains("error[no-target]"));
    }

    @Test
    public void everythingAsJson() throws Exception {
        JsonObject all = JsonParser.parseString(Invocation.of("trace", log.toString(), "--json").out()).getAsJsonObject();
        JsonObject loop = all.getAsJsonArray("traces").get(0).getAsJsonObject();
        assertEquals(1000, loop.get("iterations").getAsInt());
        assertEquals(2, loop.getAsJsonArray("stages").size());
        assertEquals(1, all.getAsJsonArray("traces").get(1).getAsJsonObject().get("origin").getAsInt());
    }
}
