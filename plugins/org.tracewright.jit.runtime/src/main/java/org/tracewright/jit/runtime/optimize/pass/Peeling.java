package org.tracewright.jit.runtime.optimize.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * Makes a loop of a recorded trace: {@code inputs; trace; label; copy of the trace; jump}. All optimisations of the copy may then use what the first iteration found out, as far as it holds at the
 * end of the copy, too; see Ardö, Bolz, Fijałkowski: <em>Loop-aware optimizations in PyPy's tracing JIT</em> (DLS 2012).
 */
public final class Peeling {

    private final Trace recorded;
    private final LabelDescr label;
    private final Map<Box, Box> copies = new HashMap<>();
    private final Replacements renaming = new Replacements();

    /** @param recorded a trace that jumps to its own beginning */
    public Peeling(Trace recorded, LabelDescr label) {
        this.recorded = recorded;
        this.label = label;
    }

    /** One iteration in front of the loop. */
    public PeeledTrace peeled() {
        List<Operation> operations = recorded.operations().subList(0, recorded.operations().size() - 1);
        return loop(operations, recorded.last().args());
    }

    /** The label at the beginning. */
    public PeeledTrace unpeeled() {
        return loop(List.of(), List.copyOf(recorded.inputs()));
    }

    private PeeledTrace loop(List<Operation> preamble, List<Value> entries) {
        List<Box> params = recorded.inputs().stream().map(this::copy).toList();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < params.size(); i++) {
            sources.add(new Source.Variable(i));
        }
        List<Operation> body = new ArrayList<>(recorded.operations().size());
        for (Operation operation : recorded.operations()) {
            Operation renamed = renaming.apply(operation);
            body.add(operation.result() == null ? renamed : renamed.withResult(copy(operation.result())));
        }
        Operation jump = body.remove(body.size() - 1).withDescr(label);
        return new PeeledTrace(recorded.inputs(), preamble, new LoopHead(label, params, entries, sources, List.of(), Set.of()), body, jump);
    }

    private Box copy(Box box) {
        Box copy = copies.computeIfAbsent(box, key -> Box.of(key.kind()));
        renaming.putResult(box, copy);
        return copy;
    }

    /** Whether the trace jumps to that start. */
    public static boolean isLoop(Trace trace, LabelDescr start) {
        return trace.last().opcode() == TraceOpcode.JUMP && trace.last().descr() == start;
    }
}
