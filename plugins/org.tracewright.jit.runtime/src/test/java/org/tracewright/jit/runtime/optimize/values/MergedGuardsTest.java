package org.tracewright.jit.runtime.optimize.values;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;
import org.tracewright.jit.runtime.cpu.ValueExecutor;
import org.tracewright.jit.runtime.testing.TestCpu;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Guards of random sums of a number and constants, before and after merging, on all combinations of small and extreme numbers. */
public class MergedGuardsTest {

    private static final int TRACES = 400;
    private static final long[] SMALL = LongStream.rangeClosed(-9, 9).toArray();
    private static final long[] EXTREME = {Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MIN_VALUE + 3, Long.MAX_VALUE - 2, Long.MAX_VALUE, 1L << 32, -1L << 31, 5, -2};
    private static final long[] LENGTHS = {0, 1, 2, 3, 5, 9, 20, Integer.MAX_VALUE};
    private static final TraceOpcode[] COMPARISONS = {TraceOpcode.INT_LT, TraceOpcode.INT_LE, TraceOpcode.INT_GT, TraceOpcode.INT_GE, TraceOpcode.INT_EQ, TraceOpcode.INT_NE};

    private final ValueExecutor executor = new ValueExecutor(new TestCpu());

    @Test
    public void wherePassingTheyAllPass() {
        int fewer = 0;
        for (int seed = 0; seed < TRACES; seed++) {
            Random random = new Random(seed);
            List<Box> inputs = List.of(Box.of(Kind.INT), Box.of(Kind.INT));
            List<Operation> recorded = guards(random, inputs);
            List<Operation> merged = new MergedGuards(recorded, Set.of()).merged();
            fewer += guards(recorded) - guards(merged);
            for (long first : SMALL) {
                for (long second : SMALL) {
                    assertEquals("seed " + seed + " of " + first + ", " + second, passes(recorded, inputs, first, second), passes(merged, inputs, first, second));
                }
            }
            for (long first : EXTREME) {
                for (long second : EXTREME) {
                    assertTrue("seed " + seed + " of " + first + ", " + second, !passes(merged, inputs, first, second) || passes(recorded, inputs, first, second));
                }
            }
        }
        assertTrue(fewer + " guards fewer", fewer > TRACES / 2);
    }

    @Test
    public void whereTheSecondIsALengthTheyAllPass() {
        int fewer = 0;
        for (int seed = 0; seed < TRACES; seed++) {
            Random random = new Random(seed);
            List<Box> inputs = List.of(Box.of(Kind.INT), Box.of(Kind.INT));
            List<Operation> recorded = guards(random, inputs.subList(0, 1), inputs.get(1));
            List<Operation> merged = new MergedGuards(recorded, Set.of(inputs.get(1))).merged();
            fewer += guards(new MergedGuards(recorded, Set.of()).merged()) - guards(merged);
            for (long length : LENGTHS) {
                for (long first : SMALL) {
                    assertEquals("seed " + seed + " of " + first + ", " + length, passes(recorded, inputs, first, length), passes(merged, inputs, first, length));
                }
                for (long first : EXTREME) {
                    assertTrue("seed " + seed + " of " + first + ", " + length, !passes(merged, inputs, first, length) || passes(recorded, inputs, first, length));
                }
            }
        }
        assertTrue(fewer + " guards fewer", fewer > TRACES / 4);
    }

    @Test
    public void mergedAgainTheyAreTheSame() {
        List<Box> inputs = List.of(Box.of(Kind.INT), Box.of(Kind.INT));
        List<Operation> merged = new MergedGuards(guards(new Random(1), inputs), Set.of(inputs.get(0))).merged();
        assertEquals(merged, new MergedGuards(merged, Set.of(inputs.get(0))).merged());
    }

    private static long guards(List<Operation> operations) {
        return operations.stream().filter(operation -> operation.opcode().isGuard()).count();
    }

    private static List<Operation> guards(Random random, List<Box> inputs) {
        return guards(random, inputs, null);
    }

    /** @param length what half of the comparisons are with, or null */
    private static List<Operation> guards(Random random, List<Box> inputs, Box length) {
        List<Operation> operations = new ArrayList<>();
        List<Box> numbers = new ArrayList<>(inputs);
        while (operations.size() < 24) {
            Box at = numbers.get(random.nextInt(numbers.size()));
            Value step = new ConstInt(random.nextInt(4));
            numbers.add(add(operations, random.nextBoolean() ? TraceOpcode.INT_ADD : TraceOpcode.INT_SUB, at, step));
            Value other = random.nextInt(3) == 0 ? numbers.get(random.nextInt(numbers.size())) : new ConstInt(random.nextInt(7) - 3);
            if (length != null && random.nextBoolean()) {
                other = length;
            }
            Box truth = add(operations, COMPARISONS[random.nextInt(COMPARISONS.length)], numbers.get(random.nextInt(numbers.size())), other);
            operations.add(Operation.of(random.nextBoolean() ? TraceOpcode.GUARD_TRUE : TraceOpcode.GUARD_FALSE, List.of(truth), null, null, Position.NONE));
        }
        return operations;
    }

    private static Box add(List<Operation> operations, TraceOpcode opcode, Value a, Value b) {
        Box result = Box.of(Kind.INT);
        operations.add(Operation.of(opcode, List.of(a, b), null, result, Position.NONE));
        return result;
    }

    private boolean passes(List<Operation> operations, List<Box> inputs, long first, long second) {
        Map<Value, Value> values = new HashMap<>(Map.of(inputs.get(0), new ConstInt(first), inputs.get(1), new ConstInt(second)));
        for (Operation operation : operations) {
            List<Value> args = operation.args().stream().map(arg -> values.getOrDefault(arg, arg)).toList();
            if (operation.opcode().isGuard()) {
                if ((((ConstInt) args.get(0)).value() != 0) != (operation.opcode() == TraceOpcode.GUARD_TRUE)) {
                    return false;
                }
            } else {
                values.put(operation.result(), Observed.constantOf(executor.execute(operation.opcode(), args, null)));
            }
        }
        return true;
    }
}
