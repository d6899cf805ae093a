package org.tracewright.jit.runtime.optimize;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.testing.TestObject;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceText;
import org.tracewright.jit.runtime.trace.TraceVerifier;
import org.tracewright.jit.runtime.trace.Value;

/**
 * Random traces do the same behind each pass: the same guard of the recorded trace fails at last, with the same memory. Where a guard of the optimised trace fails, a plain run of the recorded trace goes on as
 * the interpreter would.
 */
public class DifferentialTest {

    private static final int TRACES = Integer.getInteger("traces", 60);
    private static final int RUNS = 4;
    private static final int LENGTH = 30;

    private final World world = new World();
    private int passes;

    @Test
    public void everyPassKeepsWhatTheTraceDoes() {
        for (int seed = 0; seed < TRACES; seed++) {
            LabelDescr start = new LabelDescr("loop");
            Trace recorded = new RandomTrace(world, seed).make(LENGTH, start);
            assertEquals(List.of(), TraceVerifier.verify(recorded));
            List<String> expected = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                expected.add(plain(recorded, start, seed * 31L + run));
            }
            Map<String, Trace> results = new LinkedHashMap<>();
            new Optimizer(Settings.FULL, world.cpu(), (pass, trace) -> results.put(results.size() + " " + pass, trace)).loop(recorded, start);
            for (Map.Entry<String, Trace> result : results.entrySet()) {
                String what = "seed " + seed + " behind " + result.getKey();
                check(what, recorded, result.getValue(), start, expected, seed);
                passes++;
            }
        }
        assertTrue("passes were heard", passes > 8 * TRACES);
    }

    private void check(String what, Trace recorded, Trace optimised, LabelDescr start, List<String> expected, int seed) {
        List<String> faults = TraceVerifier.verify(optimised);
        assertEquals(what + "\n" + text(recorded) + "\n" + text(optimised), List.of(), faults);
        for (int run = 0; run < RUNS; run++) {
            long inputs = seed * 31L + run;
            String actual;
            try {
                actual = optimised(recorded, optimised, start, inputs);
            } catch (RuntimeException e) {
                throw new AssertionError(what + " run " + run + "\n" + text(recorded) + "\n" + text(optimised), e);
            }
            assertEquals(what + " run " + run + "\n" + text(recorded) + "\n" + text(optimised), expected.get(run), actual);
        }
    }

    private String text(Trace trace) {
        return TraceText.print(trace, world.names);
    }

    private String plain(Trace recorded, LabelDescr start, long seed) {
        List<Value> inputs = inputs(world, recorded, seed);
        return describe(recorded, inputs, new TraceRunner(world.cpu()).run(recorded, inputs, start::equals));
    }

    private String optimised(Trace recorded, Trace optimised, LabelDescr start, long seed) {
        List<Value> inputs = inputs(world, recorded, seed);
        TraceRunner.Exit exit = new TraceRunner(world.cpu()).run(optimised, inputs, start::equals);
        FrameSnapshot frame = exit.operation().resume().top();
        TraceRunner interpreter = new TraceRunner(world.cpu());
        interpreter.bind(liveAt(recorded, frame.pc()), exit.live());
        return describe(recorded, inputs, interpreter.runFrom(recorded, frame.pc(), start::equals));
    }

    static List<Value> liveAt(Trace recorded, int pc) {
        for (Operation operation : recorded.operations()) {
            if (operation.resume() != null && operation.resume().top().pc() == pc) {
                return operation.resume().top().live();
            }
        }
        throw new AssertionError("no frame at " + pc);
    }

    /** Which guard failed, and all memory that the inputs and the live values reach. */
    static String describe(Trace recorded, List<Value> inputs, TraceRunner.Exit exit) {
        MemoryText memory = new MemoryText();
        List<Value> roots = new ArrayList<>(inputs);
        roots.addAll(exit.live());
        return "guard " + recorded.operations().indexOf(exit.operation()) + "\n" + memory.describe(roots);
    }

    static List<Value> inputs(World world, Trace trace, long seed) {
        Random random = new Random(seed);
        List<Value> values = new ArrayList<>();
        List<TestObject> boxes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boxes.add(new TestObject(world.box.struct()).with(world.field("Box.value"), (long) random.nextInt(6)));
        }
        boxes.forEach(box -> box.with(world.field("Box.next"), random.nextInt(3) == 0 ? null : boxes.get(random.nextInt(boxes.size()))));
        for (Box input : trace.inputs()) {
            int at = values.size();
            if (input.kind() == Kind.INT) {
                values.add(new ConstInt(at == 0 ? 1 + random.nextInt(6) : random.nextInt(8) - 1));
            } else if (at < trace.inputs().size() - 2) {
                values.add(new ConstRef(boxes.get(random.nextInt(boxes.size()))));
            } else if (at == trace.inputs().size() - 2) {
                values.add(new ConstRef(random.longs(4, 0, 5).toArray()));
            } else {
                values.add(new ConstRef(new Object[] {boxes.get(0), boxes.get(1), null, boxes.get(2)}));
            }
        }
        return values;
    }
}
