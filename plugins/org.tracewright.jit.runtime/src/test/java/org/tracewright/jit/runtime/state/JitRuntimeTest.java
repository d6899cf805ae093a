package org.tracewright.jit.runtime.state;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.backend.Guard;
import org.tracewright.jit.runtime.backend.ReferenceBackend;
import org.tracewright.jit.runtime.backend.TraceBackend;
import org.tracewright.jit.runtime.backend.TraceTooLargeException;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.metainterp.GreenKey;
import org.tracewright.jit.runtime.testing.LectureInterpreters;
import org.tracewright.jit.runtime.testing.TestCpu;
import org.tracewright.jit.runtime.testing.TestProgram;
import org.tracewright.jit.runtime.testing.TestText;
import org.tracewright.jit.runtime.testing.WarmProgram;
import org.tracewright.jit.runtime.trace.Trace;

/** What is recorded, compiled, entered and dropped, and when. */
public class JitRuntimeTest {

    private final TestProgram builder = new TestProgram();
    private final List<String> events = new ArrayList<>();
    private int entered;

    private WarmProgram warm(JitProgram program, String options) {
        return new WarmProgram(program, builder.cpu(), new ReferenceBackend(builder.cpu()), new JitEvents() {

            @Override
            public void loopFound(int number, GreenKey key) {
                events.add("loop at " + key.greens().ints()[0]);
            }

            @Override
            public void bridgeFound(int number, Guard guard) {
                events.add("bridge at " + guard.operation().opcode());
            }

            @Override
            public void aborted(int number, String reason, int operations) {
                events.add(reason);
            }

            @Override
            public void dropped(CompiledTrace loop) {
                events.add("dropped");
            }

            @Override
            public void entered(CompiledTrace loop) {
                entered++;
            }
        }, options);
    }

    private static long square(WarmProgram warm, JitProgram program, long n) throws RaisedException {
        return WarmProgram.value(warm.run(program.drivers().get(0), LectureInterpreters.greens(0, LectureInterpreters.SQUARE), LectureInterpreters.reds(n)));
    }

    @Test
    public void oneLoopAndNoMore() throws RaisedException {
        JitProgram program = LectureInterpreters.tlr(builder);
        WarmProgram warm = warm(program, "threshold=4");
        assertEquals(10_000, square(warm, program, 100));
        assertEquals(List.of("loop at 4"), events);
        assertEquals(1, entered);
        assertEquals(12_321, square(warm, program, 111));
        assertEquals(List.of("loop at 4"), events);
        assertEquals(2, entered);
    }

    @Test
    public void contentsOfTextsMakeThePosition() throws RaisedException {
        JitProgram program = LectureInterpreters.tlr(builder);
        WarmProgram warm = warm(program, "threshold=4");
        square(warm, program, 100);
        TestText copy = new TestText(false, LectureInterpreters.SQUARE.chars().clone());
        warm.run(program.drivers().get(0), LectureInterpreters.greens(0, copy), LectureInterpreters.reds(50));
        assertEquals(List.of("loop at 4"), events);
    }

    @Test
    public void failedRecordingsAreRepeatedAfterLongerAndLongerTimes() throws RaisedException {
        JitProgram program = LectureInterpreters.tlr(builder);
        WarmProgram warm = warm(program, "threshold=1,trace_limit=5");
        assertEquals(90_000, square(warm, program, 300));
        assertTrue(events.contains("trace too long"));
        // At each position 1, 2, 4… of 300 hot passings are ignored between two recordings.
        long atFour = events.stream().filter("loop at 4"::equals).count();
        assertTrue("" + atFour, atFour >= 7 && atFour <= 10);
    }

    @Test
    public void hotGuardGetsABridge() throws RaisedException {
        JitProgram program = LectureInterpreters.strangeSum(builder);
        WarmProgram warm = new WarmProgram(program, builder.cpu(), new ReferenceBackend(builder.cpu()), new JitEvents() {

            @Override
            public void bridgeFound(int number, Guard guard) {
                events.add("bridge at " + guard.operation().opcode());
            }
        }, "threshold=3,trace_eagerness=4");
        long expected = 0;
        for (int n = 1000; n >= 0; n--) {
            expected += n % 46 == 41 ? -n : n;
        }
        assertEquals(expected, WarmProgram.value(warm.run(program.drivers().get(0), Arguments.NONE, new Arguments(new long[] {1000, 0}, new Object[0], new double[0]))));
        assertEquals(List.of("bridge at guard_false"), events);
    }

    /** A backend for which all is too large. */
    private static TraceBackend refusing(TestCpu cpu) {
        return new ReferenceBackend(cpu) {

            @Override
            public CompiledTrace compileLoop(LabelDescr start, Trace trace) {
                throw new TraceTooLargeException(trace.operations().size());
            }
        };
    }

    @Test
    public void theProgramGoesOnWhereATraceIsTooLarge() throws RaisedException {
        JitProgram program = LectureInterpreters.tlr(builder);
        WarmProgram warm = new WarmProgram(program, builder.cpu(), refusing(builder.cpu()), new JitEvents() {

            @Override
            public void aborted(int number, String reason, int operations) {
                events.add(reason);
            }
        }, "threshold=4");
        assertEquals(10_000, square(warm, program, 100));
        assertTrue("tried ever more seldom, at each of its few positions: " + events.size(), !events.isEmpty() && events.size() < 60);
        assertTrue("" + events, events.get(0).endsWith("operations that cannot be cut are too large for a method"));
    }

    @Test
    public void confirmEnterJitIsAsked() throws RaisedException {
        CallDescr confirm = builder.call("confirm", "iirr>i", CallDescr.Extra.CAN_RAISE, arguments -> 0L);
        JitProgram program = LectureInterpreters.tlr(builder, new DriverDescr.Callbacks(null, null, confirm, null, null));
        assertEquals(10_000, square(warm(program, "threshold=2"), program, 100));
        assertEquals(List.of(), events);
    }

    @Test
    public void loopsThatAreNotEnteredAreDropped() throws RaisedException {
        JitProgram program = LectureInterpreters.tlr(builder);
        WarmProgram warm = warm(program, "threshold=4,loop_longevity=2,trace_eagerness=1000");
        square(warm, program, 100);
        for (int n = 1; n <= 4; n++) {
            TestText loop = new TestText(false, new long[] {4, n, 7, 3, 2, 6});
            warm.run(program.drivers().get(0), LectureInterpreters.greens(2, loop), LectureInterpreters.reds(50));
        }
        assertTrue(events.contains("dropped"));
        events.clear();
        assertEquals(10_000, square(warm, program, 100));
        assertTrue("" + events, events.get(0).startsWith("loop at "));
    }
}
