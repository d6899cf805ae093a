package org.tracewright.jit.runtime.log;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What is written is read; what is cut, foreign or newer is read as far as it goes. */
public class LogTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private static final List<LogRecord> RECORDS = List.of(
            new LogRecord.Started(0, -1, -1, "driver", "pc 4: ADD \u00e9"),
            new LogRecord.Stage(0, "recorded", "i0, p1",
                    List.of(new LogRecord.Line("i2 = int_add(i0, 1)", "interp.execute", "interp.py", 12, "pc 4: ADD \u00e9"), new LogRecord.Line("guard_true(i2) [i0]", "f", "", 0, "pc 5"))),
            new LogRecord.Stage(0, "heap", "i0", List.of(new LogRecord.Line("jump(i0)", "f", "", 0, "pc 5"))),
            new LogRecord.Emitted(List.of(0), 300, 123456789012L),
            new LogRecord.Compiled(0, 300, 200000, 1),
            new LogRecord.Started(1, 0, 0, "driver", "pc 5"),
            new LogRecord.Aborted(1, "trace too long", 6001),
            new LogRecord.Counts(0, 2, 1000, 9),
            new LogRecord.Totals(false, 1, 1, 1, 2, 2),
            new LogRecord.Counts(0, 3, Long.MAX_VALUE, 17),
            new LogRecord.GuardCounts(0, 0, 200, 5),
            new LogRecord.Totals(true, 1, 2, 3, 4, 5));

    private static byte[] file(List<LogRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LogWriter writer = new LogWriter(out)) {
            for (LogRecord record : records) {
                writer.write(record);
            }
        }
        return out.toByteArray();
    }

    @Test
    public void theModelTellsWhatWasWritten() throws IOException {
        LogModel model = LogReader.read(file(RECORDS));
        assertTrue(model.isWhole());
        LoggedTrace loop = model.loops().get(0);
        assertEquals(List.of(loop, model.trace(1)), new ArrayList<>(model.traces()));
        assertEquals("pc 4: ADD \u00e9", loop.location());
        assertEquals("driver", loop.driver());
        assertEquals(RECORDS.get(1), loop.recorded());
        assertEquals(RECORDS.get(2), loop.last());
        assertEquals(RECORDS.get(4), loop.compiled());
        assertEquals(RECORDS.get(9), loop.counts());
        assertEquals(List.of(RECORDS.get(10)), loop.guardCounts());
        assertEquals(List.of(model.trace(1)), loop.bridges());
        assertEquals(0, loop.allBridges());
        assertSame(loop, model.trace(1).origin());
        assertEquals(0, model.trace(1).originGuard());
        assertEquals(RECORDS.get(6), model.trace(1).aborted());
        assertEquals(List.of(RECORDS.get(3)), model.methods());
        assertEquals(RECORDS.get(11), model.totals());
    }

    @Test
    public void moreTextsThanAWriterRemembersAreRead() throws IOException {
        int many = 150_000;
        List<LogRecord> records = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            records.add(new LogRecord.Started(i, -1, -1, "driver", "pc " + i % (many - 10)));
        }
        LogModel model = LogReader.read(file(records));
        for (int i = 0; i < many; i++) {
            assertEquals("pc " + i % (many - 10), model.trace(i).location());
            assertEquals("driver", model.trace(i).driver());
        }
    }

    @Test
    public void aLogCutAnywhereIsReadUpToTheCut() throws IOException {
        byte[] whole = file(RECORDS);
        List<Integer> ends = ends();
        for (int length = 0; length < whole.length; length++) {
            assertIsCut(LogReader.read(Arrays.copyOf(whole, length)), length, ends);
        }
    }

    /** The lengths of files that end behind one of the records. */
    private static List<Integer> ends() throws IOException {
        List<Integer> ends = new ArrayList<>();
        for (int records = 0; records <= RECORDS.size(); records++) {
            ends.add(file(RECORDS.subList(0, records)).length);
        }
        return ends;
    }

    private static void assertIsCut(LogModel model, int length, List<Integer> ends) {
        int complete = (int) ends.stream().filter(each -> each <= length).count() - 1;
        assertTrue("whole at " + length, model.isWhole() || !ends.contains(length));
        assertEquals("traces at " + length, complete < 1 ? 0 : complete < 6 ? 1 : 2, model.traces().size());
        assertEquals("stages at " + length, Math.max(0, Math.min(2, complete - 1)), complete < 1 ? 0 : model.trace(0).stages().size());
        assertEquals("methods at " + length, complete < 4 ? 0 : 1, model.methods().size());
        assertEquals("bridges at " + length, complete < 6 ? 0 : 1, complete < 1 ? 0 : model.trace(0).bridges().size());
        assertEquals("iterations at " + length, complete < 8 ? 0 : complete < 10 ? 1000 : Long.MAX_VALUE, complete < 1 ? 0 : model.trace(0).counts().iterations());
        assertEquals("totals at " + length, complete < 9 ? null : RECORDS.get(complete < 12 ? 8 : 11), model.totals());
    }

    @Test
    public void aGrowingLogIsReadPieceByPiece() throws IOException {
        byte[] whole = file(RECORDS);
        List<Integer> ends = ends();
        for (int step = 1; step <= whole.length; step = step * 3 / 2 + 1) {
            Path path = folder.newFile().toPath();
            GrowingLog log = new GrowingLog(path);
            assertFalse("nothing yet", log.read());
            LogModel start = log.model();
            for (int from = 0; from < whole.length; from += step) {
                int to = Math.min(whole.length, from + step);
                Files.write(path, Arrays.copyOfRange(whole, from, to), StandardOpenOption.APPEND);
                assertTrue(log.read());
                assertIsCut(log.model(), to, ends);
            }
            assertFalse("all is read", log.read());
            assertTrue("a model stays as it was", start.traces().isEmpty());
        }
    }

    @Test
    public void aLogThatIsBegunAnewIsReadAnew() throws IOException {
        Path path = folder.newFile().toPath();
        GrowingLog log = new GrowingLog(path);
        Files.write(path, file(RECORDS));
        log.read();
        LogModel first = log.model();
        Files.write(path, file(RECORDS.subList(0, 1)));
        assertTrue(log.read());
        assertEquals(1, log.model().traces().size());
        assertEquals(2, first.traces().size());
    }

    @Test
    public void kindsAndFieldsOfLaterVersionsArePassedOver() throws IOException {
        byte[] whole = file(RECORDS.subList(0, 1));
        byte[] last = file(List.of(RECORDS.get(11)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole);
        out.write(ByteBuffer.allocate(9).putInt(5).put((byte) 200).put((byte) 1).put(new byte[] {1, 2, 3}).array());
        // Totals of version 2 with one more field.
        out.write(ByteBuffer.allocate(12).putInt(8).put((byte) LogRecord.Kind.TOTALS.ordinal()).put((byte) 2).put(new byte[] {9, 8, 7, 6, 5, 4}).array());
        LogModel model = LogReader.read(out.toByteArray());
        assertTrue(model.isWhole());
        assertEquals(1, model.traces().size());
        assertEquals(new LogRecord.Totals(true, 9, 8, 7, 6, 5), model.totals());
        assertEquals(RECORDS.get(11), LogReader.read(last).totals());
    }

    @Test
    public void whatIsNoLogIsEmpty() {
        LogModel model = LogReader.read("no log, but some text".getBytes());
        assertFalse(model.isWhole());
        assertTrue(model.traces().isEmpty());
    }

    @Test
    public void garbageBehindTheStartIsSurvived() throws IOException {
        byte[] whole = file(RECORDS);
        for (int at = LogReader.MAGIC.length(); at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            assertTrue(LogReader.read(damaged).traces().size() <= 3);
        }
    }
}
