package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/**
 * Cuts a trace that is too large for one method in two. Before: {@code inputs; a; b}, after: {@code inputs; a; jump(live, cut)} and {@code live; b} where {@code live} are the
 * boxes of inputs and a that b uses. The cut is where the fewest are live in the middle half of the trace.
 */
final class TraceCutter {

    private final Trace trace;
    private final List<Operation> operations;
    private final TraceAnalysis analysis;

    TraceCutter(Trace trace) {
        this.trace = trace;
        operations = trace.operations();
        analysis = new TraceAnalysis(trace, false);
    }

    /**
     * The two halves; the second begins at {@code label}.
     *
     * @throws TraceTooLargeException where there is no place to cut
     */
    List<Trace> cut(LabelDescr label) {
        int at = best();
        List<Box> live = live(at);
        List<Operation> first = new ArrayList<>(operations.subList(0, at));
        first.add(Operation.of(TraceOpcode.JUMP, List.copyOf(live), label, null, operations.get(at).position()));
        return List.of(new Trace(trace.inputs(), first), new Trace(live, operations.subList(at, operations.size())));
    }

    private int best() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        Set<Box> live = new LinkedHashSet<>(trace.inputs());
        for (int at = 0; at <= operations.size() * 3 / 4; at++) {
            int index = at;
            live.removeIf(box -> analysis.lastUse(box) < index);
            if (at > 0 && at >= operations.size() / 4 && mayCut(at) && live.size() < fewest) {
                fewest = live.size();
                best = at;
            }
            step(operations.get(at), live);
        }
        if (best < 0) {
            throw new TraceTooLargeException(operations.size());
        }
        return best;
    }

    /** Not between an operation and the guard that tests what it left behind; and not before the last, for the first half is to be shorter than the whole. */
    private boolean mayCut(int at) {
        return at < operations.size() - 1 && !operations.get(at).opcode().isGuard() && operations.get(at).opcode() != TraceOpcode.LABEL && operations.get(at - 1).opcode() != TraceOpcode.LABEL;
    }

    private List<Box> live(int at) {
        Set<Box> live = new LinkedHashSet<>(trace.inputs());
        operations.subList(0, at).forEach(operation -> step(operation, live));
        live.removeIf(box -> analysis.lastUse(box) < at);
        return List.copyOf(live);
    }

    private static void step(Operation operation, Set<Box> live) {
        if (operation.opcode() == TraceOpcode.LABEL) {
            live.clear();
            operation.args().stream().filter(Box.class::isInstance).forEach(arg -> live.add((Box) arg));
        } else if (operation.result() != null) {
            live.add(operation.result());
        }
    }
}
