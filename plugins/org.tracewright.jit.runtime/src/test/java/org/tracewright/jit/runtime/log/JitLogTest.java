package org.tracewright.jit.runtime.log;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;
import org.tracewright.jit.runtime.backend.BackendOptions;
import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.backend.JvmTraceBackend;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceDictionary;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TraceText;
import org.tracewright.runtime.Faults;

/** The log has for each operation its place in the interpreter and in the user's program. */
public class JitLogTest {

    private final DriverDescr driver = new DriverDescr(0, "driver", List.of(), List.of(), Kind.INT, DriverDescr.Callbacks.NONE, null);
    private final TraceDictionary names = new TraceDictionary();
    private final Locations locations = (of, greens) -> "pc " + greens.ints()[0];

    private Operation mergePoint(long pc) {
        return Operation.of(TraceOpcode.DEBUG_MERGE_POINT, List.of(new ConstInt(0), new ConstInt(pc)), driver, null, new Position("f", "f.py", 3));
    }

    @Test
    public void operationsHaveTheirPlaces() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JitLog log = new JitLog(out, locations, names, failure -> {
            throw new AssertionError(failure);
        });
        Trace parsed = TraceText.parse("[i0]\ni1 = int_add(i0, 1)\njump(i1, descr=loop)", names);
        List<Operation> operations = new ArrayList<>(parsed.operations());
        operations.add(0, mergePoint(10));
        operations.add(2, mergePoint(11));
        int number = 1;
        log.started(number, driver, new Arguments(new long[] {7}, new Object[0], new double[0]));
        log.closedAt(number, driver, new Arguments(new long[] {8}, new Object[0], new double[0]));
        log.stage(number, JitLog.RECORDED, new Trace(parsed.inputs(), operations));
        log.stage(number, "nothing", parsed);
        log.close();
        LoggedTrace trace = LogReader.read(out.toByteArray()).trace(number);
        assertEquals("where it goes back to", "pc 8", trace.location());
        assertEquals(List.of("pc 10", "pc 10", "pc 11", "pc 11"), trace.recorded().lines().stream().map(LogRecord.Line::location).collect(Collectors.toList()));
        assertEquals(new LogRecord.Line("debug_merge_point(0, 10, descr=driver)", "f", "f.py", 3, "pc 10"), trace.recorded().lines().get(0));
        assertEquals("i0", trace.last().inputs());
        assertEquals("a box keeps its name", trace.recorded().lines().get(1).text(), trace.last().lines().get(0).text());
    }

    @Test
    public void aFileThatCannotBeWrittenEndsTheLogAlone() {
        List<String> heard = new ArrayList<>();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        JitLog log = new JitLog(broken, locations, names, failure -> heard.add(failure.getMessage()));
        int number = 1;
        log.started(number, driver, new Arguments(new long[] {7}, new Object[0], new double[0]));
        log.aborted(number, "no reason", 1);
        log.counted(trace -> 0, running -> new LogRecord.Totals(true, 0, 0, 0, 0, 0));
        log.close();
        assertEquals(List.of("disk full"), heard);
    }

    private WeakReference<CompiledTrace> compile(JitLog log) {
        TraceDictionary dictionary = new TraceDictionary();
        Trace trace = TraceText.parse("[i0]\ni1 = int_add(i0, 1)\njump(i1, descr=loop)", dictionary);
        JvmTraceBackend backend = new JvmTraceBackend(MethodHandles.lookup(), new Faults(new Object[Faults.Kind.values().length]), BackendOptions.DEFAULT);
        CompiledTrace code = backend.compileLoop((LabelDescr) trace.last().descr(), trace);
        int number = 1;
        log.started(number, driver, new Arguments(new long[] {7}, new Object[0], new double[0]));
        log.stage(number, JitLog.RECORDED, trace);
        log.compiled(number, code, 3);
        log.dropped(code, loop -> 5);
        return new WeakReference<>(code);
    }

    @Test
    public void codeThatCannotRunAnyMoreGoesAndItsTimeStays() {
        JitLog log = new JitLog(OutputStream.nullOutputStream(), locations, names, failure -> {
            throw new AssertionError(failure);
        });
        WeakReference<CompiledTrace> code = compile(log);
        for (int i = 0; i < 50 && code.get() != null; i++) {
            System.gc();
        }
        assertNull(code.get());
        long[] total = new long[1];
        log.counted(loop -> 0, running -> {
            total[0] = running;
            return new LogRecord.Totals(true, 0, 0, 0, running, 0);
        });
        assertEquals(5, total[0]);
    }
}
