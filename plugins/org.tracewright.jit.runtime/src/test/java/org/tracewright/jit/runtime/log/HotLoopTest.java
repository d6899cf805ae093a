package org.tracewright.jit.runtime.log;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** What command line and views show of a log. */
public class HotLoopTest {

    private LogModel model;
    private LoggedTrace loop;

    private static LogRecord.Line line(String text, int number, String location) {
        return new LogRecord.Line(text, "interp.execute", "interp.py", number, location);
    }

    private static LogModel read(LogRecord... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LogWriter writer = new LogWriter(out)) {
            for (LogRecord record : records) {
                writer.write(record);
            }
        }
        return LogReader.read(out.toByteArray());
    }

    @Before
    public void readLog() throws IOException {
        List<LogRecord.Line> recorded = List.of(line("debug_merge_point(0, 4)", 1, "pc 4"), line("i1 = int_add(i0, 0)", 2, "pc 4"), line("debug_merge_point(0, 5)", 1, "pc 5"),
                line("guard_true(i1) [i0]", 3, "pc 5"), line("jump(i1)", 3, "pc 5"));
        List<LogRecord.Line> compiled = List.of(line("guard_true(i0) [i0]", 7, "pc 5"), line("label(i0)", 0, "pc 5"), line("guard_false(i0) [i0]", 3, "pc 5"), line("jump(i0)", 3, "pc 5"));
        model = read(
                new LogRecord.Started(1, -1, -1, "driver", "pc 9"), new LogRecord.Aborted(1, "trace too long", 6001),
                new LogRecord.Started(2, -1, -1, "driver", "pc 8"), new LogRecord.Compiled(2, 10, 10, 0), new LogRecord.Counts(2, 1, 50, 1_000),
                new LogRecord.Started(3, -1, -1, "driver", "pc 4"), new LogRecord.Stage(3, "recorded", "i0", recorded), new LogRecord.Stage(3, "compiled", "i0", compiled),
                new LogRecord.Compiled(3, 77, 1000, 2), new LogRecord.Started(4, 3, 1, "driver", "pc 5"), new LogRecord.Aborted(4, "no loop", 30),
                new LogRecord.Counts(3, 3, 1000, 2_000), new LogRecord.GuardCounts(3, 0, 50, 0), new LogRecord.GuardCounts(3, 1, 150, 0), new LogRecord.Totals(true, 8_000, 0, 0, 0, 0));
        loop = model.trace(3);
    }

    @Test
    public void theLoopThatTookMostTimeIsFirstAndWhatHasNoCodeLast() {
        List<HotLoop> all = HotLoop.all(model);
        assertEquals(List.of(3, 2, 1), all.stream().map(each -> each.trace().number()).toList());
        assertEquals(List.of(0.25, 0.125, 0.0), all.stream().map(HotLoop::share).toList());
        assertEquals(List.of(true, true, false), all.stream().map(HotLoop::isCompiled).toList());
    }

    @Test
    public void reasonsStandAtTheLoopWhoseRecordingsWereGivenUp() {
        assertEquals(List.of("no loop", "", "trace too long"), HotLoop.all(model).stream().map(HotLoop::reasons).toList());
    }

    @Test
    public void operationsAreCountedAsRecordedAndInAnIteration() {
        assertEquals(2, loop.operationsBefore());
        assertEquals(1, loop.operationsAfter());
    }

    @Test
    public void sharesAreUnknownWhileTheProgramRuns() throws IOException {
        LogModel running = read(new LogRecord.Started(1, -1, -1, "driver", "pc 8"), new LogRecord.Compiled(1, 10, 10, 0));
        assertTrue(Double.isNaN(HotLoop.all(running).get(0).share()));
    }

    @Test
    public void rowsOfATraceStandBelowThePositionsInTheProgram() {
        List<TraceRow> rows = TraceRow.recorded(loop);
        assertEquals(new TraceRow.Place("pc 4"), rows.get(0));
        assertEquals("i1 = int_add(i0, 0)", ((TraceRow.Operation) rows.get(1)).line().text());
        assertEquals(new TraceRow.Place("pc 5"), rows.get(2));
        assertEquals(5, rows.size());
        assertEquals("guards have no numbers yet", -1, ((TraceRow.Operation) rows.get(3)).guard());
    }

    @Test
    public void guardsHaveTheirShareOfFailuresAndTheirBridge() {
        List<TraceRow> rows = TraceRow.compiled(model, loop);
        TraceRow.Operation first = (TraceRow.Operation) rows.get(1);
        TraceRow.Operation second = (TraceRow.Operation) rows.get(3);
        assertEquals(List.of(0, 1), List.of(first.guard(), second.guard()));
        assertEquals(List.of(50L, 150L), List.of(first.failures(), second.failures()));
        assertEquals(0.75, second.heat(), 0);
        assertEquals(4, second.bridge());
        assertEquals(-1, first.bridge());
    }

    @Test
    public void linesOfIterationsAreHotAndLinesOfFailingGuardsAreNamed() {
        List<HotLine> lines = HotLine.all(model);
        assertEquals(List.of(3), lines.stream().filter(line -> !line.failing()).map(HotLine::line).toList());
        assertEquals(List.of(7, 3), lines.stream().filter(HotLine::failing).map(HotLine::line).toList());
        assertTrue(lines.get(0).message(), lines.get(0).message().contains("loop 3 at pc 4, 25.0% of the time"));
        assertTrue(lines.get(2).message(), lines.get(2).message().contains("150 times, 75.0% of all failures"));
        assertEquals(List.of(), HotLine.all(LogReader.read(new byte[0])));
    }
}
