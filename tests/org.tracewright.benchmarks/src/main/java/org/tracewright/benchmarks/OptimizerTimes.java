package org.tracewright.benchmarks;

import java.io.PrintStream;
import java.util.stream.LongStream;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.optimize.Optimizer;
import org.tracewright.jit.runtime.optimize.Settings;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceDictionary;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TraceText;

/** How many recorded operations a second the trace optimiser takes, warm: loops of register instructions, of several lengths. */
final class OptimizerTimes {

    private static final int[] INSTRUCTIONS = {10, 100, 600};
    private static final int REGISTERS = 8;
    private static final int OPERATIONS_A_ROUND = 10_000;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 9;

    private final TraceDictionary names = new TraceDictionary().add(new ArrayDescr(0, "int", new JvmType("J"), false));
    // The traces have no constant objects, so the program is never asked.
    private final Optimizer optimizer = new Optimizer(Settings.FULL, null, null);

    void report(PrintStream out) {
        out.println("| operations in the trace | optimised | operations/s |");
        out.println("| ----------------------: | --------: | -----------: |");
        for (int instructions : INSTRUCTIONS) {
            Trace trace = TraceText.parse(text(instructions), names);
            int length = trace.operations().size();
            int times = Math.max(1, OPERATIONS_A_ROUND / length);
            LongStream.range(0, WARM_UP).forEach(round -> optimise(trace, times));
            long nanos = Measurement.median(LongStream.range(0, ROUNDS).map(round -> optimise(trace, times)).toArray());
            out.printf("| %d | %d | %.0f |%n", length, optimised(trace).operations().size(), (double) length * times / (nanos / 1e9));
        }
    }

    private long optimise(Trace trace, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            optimised(trace);
        }
        return System.nanoTime() - start;
    }

    private Trace optimised(Trace trace) {
        return optimizer.loop(trace, (LabelDescr) names.descriptor(TraceOpcode.JUMP, "loop"));
    }

    /** Each instruction adds one register to another and tests the sum. */
    private static String text(int instructions) {
        StringBuilder lines = new StringBuilder("[p0]\n");
        for (int i = 0; i < instructions; i++) {
            int box = 1 + 4 * i;
            int target = i * 5 % REGISTERS;
            lines.append("""
                    i%1$d = getarrayitem_gc_i(p0, %5$d, descr=[int])
                    i%2$d = getarrayitem_gc_i(p0, %6$d, descr=[int])
                    i%3$d = int_add(i%1$d, i%2$d)
                    setarrayitem_gc(p0, %5$d, i%3$d, descr=[int])
                    i%4$d = int_lt(i%3$d, 1000)
                    guard_true(i%4$d) [p0, i%3$d, %6$d]
                    """.formatted(box, box + 1, box + 2, box + 3, target, (target + 3) % REGISTERS));
        }
        return lines.append("jump(p0, descr=loop)\n").toString();
    }
}
