package org.tracewright.jit.runtime.optimize;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TraceText;
import org.tracewright.jit.runtime.trace.TraceVerifier;
import org.tracewright.jit.runtime.trace.Value;

/** A bridge from a guard of an optimised random loop, which goes on behind the guard as if it held, does what the recorded trace does where that guard is skipped. */
public class BridgeDifferentialTest {

    private static final int TRACES = Integer.getInteger("traces", 60);
    private static final int RUNS = 6;
    private static final int LENGTH = 25;
    private static final Set<TraceOpcode> OF_INTS = Set.of(TraceOpcode.GUARD_TRUE, TraceOpcode.GUARD_FALSE, TraceOpcode.GUARD_VALUE);

    private final World world = new World();
    private int toLabels;
    private int taken;

    @Test
    public void bridgesGoOnAsTheInterpreterWould() {
        for (int seed = 0; seed < TRACES; seed++) {
            LabelDescr start = new LabelDescr("loop");
            Trace recorded = new RandomTrace(world, 1000 + seed).make(LENGTH, start);
            Optimizer optimizer = new Optimizer(Settings.FULL, world.cpu(), null);
            Trace loop = optimizer.loop(recorded, start);
            int last = recorded.operations().size() - 2;
            loop.operations().stream().filter(operation -> OF_INTS.contains(operation.opcode()) && operation.resume().top().pc() != last)
                    .forEach(guard -> bridge(recorded, loop, guard, optimizer, start));
        }
        assertTrue(toLabels + " bridges go to the label", toLabels > TRACES / 4);
        assertTrue(taken + " bridges are taken", taken > TRACES);
    }

    private void bridge(Trace recorded, Trace loop, Operation guard, Optimizer optimizer, LabelDescr start) {
        Trace plain = new RecordedBridge(recorded, guard.resume()).make();
        assertEquals(List.of(), TraceVerifier.verify(plain));
        Trace bridge = optimizer.bridge(plain, new BridgeStart(guard, loop));
        String texts = "\n" + text(recorded) + "\n" + text(loop) + "\n" + text(plain) + "\n" + text(bridge);
        assertEquals(texts, List.of(), TraceVerifier.verify(bridge));
        toLabels += bridge.last().descr() == start.peeled() ? 1 : 0;
        int pc = guard.resume().top().pc();
        for (int run = 0; run < RUNS; run++) {
            List<Value> inputs = DifferentialTest.inputs(world, recorded, run);
            String expected = DifferentialTest.describe(recorded, inputs, new TraceRunner(world.cpu()).skipping(pc).run(recorded, inputs, start::equals));
            List<Value> again = DifferentialTest.inputs(world, recorded, run);
            TraceRunner.Exit exit = run(again, loop, guard, bridge, start);
            TraceRunner interpreter = new TraceRunner(world.cpu()).skipping(pc);
            int failed = exit.operation().resume().top().pc();
            interpreter.bind(DifferentialTest.liveAt(recorded, failed), exit.live());
            assertEquals("guard " + pc + " run " + run + texts, expected, DifferentialTest.describe(recorded, again, interpreter.runFrom(recorded, failed, start::equals)));
        }
    }

    private String text(Trace trace) {
        return TraceText.print(trace, world.names);
    }

    /** Runs loop and bridge until another guard fails. */
    private TraceRunner.Exit run(List<Value> inputs, Trace loop, Operation guard, Trace bridge, LabelDescr start) {
        TraceRunner.Exit exit = new TraceRunner(world.cpu()).handingOver(guard).run(loop, inputs, start::equals);
        while (exit.operation() == guard) {
            taken++;
            exit = new TraceRunner(world.cpu()).run(bridge, exit.live(), any -> false);
            if (exit.operation().opcode() == TraceOpcode.JUMP) {
                TraceRunner runner = new TraceRunner(world.cpu()).handingOver(guard);
                int label = exit.operation().descr() == start ? -1 : label(loop);
                runner.bind(label < 0 ? loop.inputs() : loop.operations().get(label).args(), exit.live());
                exit = runner.runFrom(loop, label + 1, start::equals);
            }
        }
        return exit;
    }

    private static int label(Trace loop) {
        List<TraceOpcode> opcodes = new ArrayList<>();
        loop.operations().forEach(operation -> opcodes.add(operation.opcode()));
        return opcodes.indexOf(TraceOpcode.LABEL);
    }
}
