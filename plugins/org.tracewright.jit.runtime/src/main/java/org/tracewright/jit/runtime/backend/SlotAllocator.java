package org.tracewright.jit.runtime.backend;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * Gives each box of a fragment a local variable, for its whole life; variables of dead boxes are used again. One walk over the trace, since its code is linear. A box that the
 * jump at the end passes to a label gets the label's variable for it where that is free, so that the jump need not move it.
 */
final class SlotAllocator {

    private final Trace trace;
    private final TraceAnalysis analysis;
    private final SlotPool pool;
    private final Map<Box, Integer> slots = new HashMap<>();
    private final Map<Kind, BitSet> free = new EnumMap<>(Kind.class);
    private final Map<Box, Integer> wanted;

    /** @param wanted the variables in which another fragment's label wants boxes to be */
    SlotAllocator(Trace trace, TraceAnalysis analysis, SlotPool pool, Map<Box, Integer> wanted) {
        this.wanted = new HashMap<>(wanted);
        this.trace = trace;
        this.analysis = analysis;
        this.pool = pool;
    }

    /**
     * The variables of all boxes that are used.
     *
     * @param start the label at the beginning
     * @param given those of inputs that are there already
     */
    Map<Box, Integer> allocate(LabelDescr start, Map<Box, Integer> given) {
        for (Kind kind : Kind.values()) {
            BitSet unused = new BitSet();
            pool.ofKind(kind).forEach(unused::set);
            given.values().forEach(unused::clear);
            free.put(kind, unused);
        }
        slots.putAll(given);
        trace.inputs().stream().filter(input -> !given.containsKey(input)).forEach(input -> place(input, -1));
        given.keySet().stream().filter(input -> analysis.lastUse(input) < 0).forEach(this::release);
        if (trace.last().descr() == start) {
            want(trace.inputs());
        }
        for (int i = 0; i < trace.operations().size(); i++) {
            analysis.deaths(i).forEach(this::release);
            Operation operation = trace.operations().get(i);
            if (operation.opcode() == TraceOpcode.LABEL && operation.descr() == trace.last().descr()) {
                want(operation.args());
            }
            if (operation.result() != null && analysis.fused(operation.result()) == null && analysis.sunk(operation.result()) == null) {
                place(operation.result(), i);
            }
        }
        return slots;
    }

    private void place(Box box, int index) {
        if (analysis.lastUse(box) > index) {
            BitSet unused = free.get(box.kind());
            Integer best = wanted.get(box);
            int slot = best != null && unused.get(best) ? best : unused.nextSetBit(0);
            if (slot >= 0) {
                unused.clear(slot);
            }
            slots.put(box, slot < 0 ? pool.fresh(box.kind()) : slot);
        }
    }

    /** The jump at the end passes its arguments in the variables of these. */
    private void want(List<? extends Value> label) {
        for (int i = 0; i < label.size(); i++) {
            Integer slot = label.get(i) instanceof Box box ? slots.get(box) : null;
            if (slot != null && trace.last().arg(i) instanceof Box passed) {
                wanted.put(passed, slot);
            }
        }
    }

    private void release(Box box) {
        Integer slot = slots.get(box);
        if (slot != null) {
            free.get(box.kind()).set(slot);
        }
    }
}
