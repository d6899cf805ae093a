package org.tracewright.jit.runtime.optimize;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** Makes recorded traces shorter. One object serves a program's whole run; it is used by one thread at a time. */
public final class Optimizer {

    private final Settings settings;
    private final Cpu cpu;
    private final PassListener listener;

    /** @param listener hears each pass, or null */
    public Optimizer(Settings settings, Cpu cpu, PassListener listener) {
        this.settings = settings;
        this.cpu = cpu;
        this.listener = listener;
    }

    /**
     * Optimises a loop: {@code inputs; preamble; label(args, descr=L); body; jump(args, descr=L)}. {@code L} is then {@link LabelDescr#peeled()} of the start. A trace that does not jump to its
     * own start stays without a label.
     *
     * @param recorded from the merge point to the jump back to it
     * @param start    where the trace begins
     */
    public Trace loop(Trace recorded, LabelDescr start) {
        Operation jump = recorded.last();
        if (jump.opcode() != TraceOpcode.JUMP || jump.descr() != start) {
            return recorded;
        }
        LabelDescr label = new LabelDescr(start.name() + ".body");
        start.setPeeled(label);
        List<Operation> operations = new ArrayList<>();
        operations.add(Operation.of(TraceOpcode.LABEL, List.copyOf(recorded.inputs()), label, null, Position.NONE));
        operations.addAll(recorded.operations());
        operations.set(operations.size() - 1, jump.withDescr(label));
        return new Trace(recorded.inputs(), operations);
    }

    /**
     * Optimises a bridge. Its jump goes to the loop's start that it was recorded for or to the peeled label of that.
     *
     * @param recorded from the failing guard on
     */
    public Trace bridge(Trace recorded, BridgeStart start) {
        return recorded;
    }
}
