package org.tracewright.jit.runtime.state;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Test;
import org.tracewright.jit.runtime.backend.Guard;
import org.tracewright.jit.runtime.backend.ReferenceBackend;
import org.tracewright.jit.runtime.blackhole.PortalExit;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.testing.MachineInterpreter;
import org.tracewright.jit.runtime.testing.TestText;
import org.tracewright.jit.runtime.testing.WarmProgram;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** Random programs give the same with the JIT as without, in every mode. */
public class RandomProgramsTest {

    private static final int PROGRAMS = 60;
    private static final List<String> MODES = List.of("threshold=2,trace_eagerness=1", "threshold=3,trace_eagerness=2,unroll=off", "threshold=2,trace_eagerness=2,fold=off",
            "threshold=2,trace_eagerness=3,trace_limit=60", "threshold=2,trace_eagerness=1,loop_longevity=2,max_unroll_recursion=1",
            "threshold=2,trace_eagerness=1,inlining=0,enable_opts=");

    private final Set<TraceOpcode> failed = EnumSet.noneOf(TraceOpcode.class);
    private int bridges;

    private long[] program(Random random) {
        List<Long> code = new ArrayList<>();
        List<Integer> jumps = new ArrayList<>();
        int length = 4 + random.nextInt(20);
        int innerStart = random.nextInt(length);
        int inner = 0;
        boolean nested = false;
        for (int i = 0; i < length; i++) {
            if (i == innerStart) {
                inner = code.size();
            }
            long operation = 1 + random.nextInt(MachineInterpreter.OPERATIONS - 1);
            if (operation == MachineInterpreter.LOOP || operation == MachineInterpreter.INNER_LOOP && (nested || i < innerStart)) {
                continue;
            }
            nested |= operation == MachineInterpreter.INNER_LOOP;
            code.add(operation);
            if (operation == MachineInterpreter.SUBTRACT) {
                code.add((long) random.nextInt(100));
            } else if (operation == MachineInterpreter.INNER_LOOP) {
                code.add((long) inner);
            } else if (operation == MachineInterpreter.JUMP_IF_LESS) {
                jumps.add(code.size());
                code.add(0L);
            }
        }
        int end = code.size();
        code.addAll(List.of((long) MachineInterpreter.LOOP, 0L, (long) MachineInterpreter.HALT));
        jumps.forEach(at -> code.set(at, (long) end));
        return code.stream().mapToLong(value -> value).toArray();
    }

    private static Arguments greens(long[] code) {
        return new Arguments(new long[] {0}, new Object[] {new TestText(false, code)}, new double[0]);
    }

    private static Arguments reds(long a, long b, long[] memory) {
        return new Arguments(new long[] {a, b, 40, 4}, new Object[] {null, memory}, new double[] {0.25});
    }

    private static String text(PortalExit exit, MachineInterpreter machine) {
        return exit instanceof PortalExit.Raise raise ? "raises " + machine.cpu().classOf(raise.exception()) : Arrays.toString(((PortalExit.Done) exit).result().ints());
    }

    private void compare(long[] code, String mode, int seed) {
        MachineInterpreter machine = new MachineInterpreter();
        long[] plainMemory = new long[8];
        String expected = text(WarmProgram.plain(machine.program(), machine.cpu(), machine.driver(), greens(code), reds(seed, 7, plainMemory)), machine);
        JitEvents events = new JitEvents() {

            @Override
            public void guardFailed(Guard guard) {
                failed.add(guard.operation().opcode());
            }

            @Override
            public void bridgeFound(int number, Guard guard) {
                bridges++;
            }
        };
        WarmProgram warm = new WarmProgram(machine.program(), machine.cpu(), new ReferenceBackend(machine.cpu()), events, mode);
        for (int time = 0; time < 2; time++) {
            long[] memory = new long[8];
            String message = mode + " " + seed + " " + Arrays.toString(code);
            try {
                assertEquals(message, expected, text(warm.run(machine.driver(), greens(code), reds(seed, 7, memory)), machine));
            } catch (RuntimeException e) {
                throw new AssertionError(message, e);
            }
            assertArrayEquals(message, plainMemory, memory);
        }
    }

    @Test
    public void sameResultAndMemory() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            long[] code = program(new Random(seed));
            for (String mode : MODES) {
                compare(code, mode, seed);
            }
        }
        assertTrue(bridges > PROGRAMS);
        Set<TraceOpcode> wanted = EnumSet.of(TraceOpcode.GUARD_TRUE, TraceOpcode.GUARD_FALSE, TraceOpcode.GUARD_VALUE, TraceOpcode.GUARD_CLASS, TraceOpcode.GUARD_NONNULL,
                TraceOpcode.GUARD_ISNULL, TraceOpcode.GUARD_NO_EXCEPTION, TraceOpcode.GUARD_EXCEPTION, TraceOpcode.GUARD_NO_OVERFLOW, TraceOpcode.GUARD_OVERFLOW);
        wanted.removeAll(failed);
        assertEquals("guards that never failed", Set.of(), wanted);
    }
}
