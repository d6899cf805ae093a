package org.tracewright.jit.runtime.optimize.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.resume.PendingWrite;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.resume.VirtualRecipe;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** Boxes and what stands for them from now on. Frames that do not change stay the same objects, and frames that guards share stay shared. */
public final class Replacements {

    private final Map<Box, Value> values = new HashMap<>();
    private final Map<FrameSnapshot, FrameSnapshot> frames = new IdentityHashMap<>();

    /** Replaces a box wherever it appears from now on. */
    public void put(Box box, Value value) {
        values.put(box, value);
        if (!frames.isEmpty()) {
            frames.clear();
        }
    }

    /** Replaces the result of the operation at hand, which nothing before it names. */
    public void putResult(Box box, Value value) {
        values.put(box, value);
    }

    public Value get(Value value) {
        Value found = value;
        while (found instanceof Box) {
            Value next = values.get(found);
            if (next == null) {
                return found;
            }
            found = next;
        }
        return found;
    }

    /** The values one by one; the same list where none changes. */
    public List<Value> get(List<Value> list) {
        List<Value> changed = null;
        for (int i = 0; i < list.size(); i++) {
            Value old = list.get(i);
            Value value = old == null ? null : get(old);
            if (value != old && changed == null) {
                changed = new ArrayList<>(list);
            }
            if (changed != null) {
                changed.set(i, value);
            }
        }
        return changed == null ? list : changed;
    }

    /** The operation with arguments and state of the interpreter replaced, and the result where that is renamed to a box. */
    public Operation apply(Operation operation) {
        if (values.isEmpty()) {
            return operation;
        }
        List<Value> args = get(operation.args());
        ResumeState resume = apply(operation.resume());
        return args == operation.args() && resume == operation.resume() ? operation
                : new Operation(operation.opcode(), args, operation.descr(), operation.result(), resume, operation.position(), operation.narrow());
    }

    /** The state with its values replaced; null for null. */
    public ResumeState apply(ResumeState state) {
        if (state == null || values.isEmpty()) {
            return state;
        }
        FrameSnapshot top = apply(state.top());
        Map<Box, VirtualRecipe> virtuals = recipes(state.virtuals());
        List<PendingWrite> pending = pending(state.pending());
        boolean same = top == state.top() && virtuals == state.virtuals() && pending == state.pending() && state.known().isNothing();
        return same ? state : new ResumeState(top, virtuals, pending, apply(state.known()));
    }

    /** What is known, said of the replacements; what is known of boxes that are constants now is dropped. */
    public Known apply(Known known) {
        return known.isNothing() ? known
                : new Known(keys(known.references()), keys(known.integers()), pending(known.memory()));
    }

    private <F> Map<Box, F> keys(Map<Box, F> facts) {
        Map<Box, F> replaced = new HashMap<>();
        facts.forEach((box, fact) -> {
            if (get(box) instanceof Box other) {
                replaced.put(other, fact);
            }
        });
        return replaced;
    }

    private FrameSnapshot apply(FrameSnapshot frame) {
        if (frame == null) {
            return null;
        }
        FrameSnapshot known = frames.get(frame);
        if (known == null) {
            FrameSnapshot outer = apply(frame.outer());
            List<Value> live = get(frame.live());
            known = outer == frame.outer() && live == frame.live() ? frame : new FrameSnapshot(frame.code(), frame.pc(), live, outer);
            frames.put(frame, known);
        }
        return known;
    }

    private List<PendingWrite> pending(List<PendingWrite> writes) {
        List<PendingWrite> changed = null;
        for (int i = 0; i < writes.size(); i++) {
            PendingWrite write = writes.get(i);
            PendingWrite other = apply(write);
            if (other != write) {
                changed = changed == null ? new ArrayList<>(writes) : changed;
                changed.set(i, other);
            }
        }
        return changed == null ? writes : changed;
    }

    private PendingWrite apply(PendingWrite write) {
        Value object = get(write.object());
        Value index = write.index() == null ? null : get(write.index());
        Value value = get(write.value());
        boolean same = object == write.object() && index == write.index() && value == write.value();
        return same ? write : new PendingWrite(write.descr(), object, index, value);
    }

    private Map<Box, VirtualRecipe> recipes(Map<Box, VirtualRecipe> virtuals) {
        Map<Box, VirtualRecipe> replaced = null;
        for (Map.Entry<Box, VirtualRecipe> entry : virtuals.entrySet()) {
            Value box = get(entry.getKey());
            VirtualRecipe recipe = entry.getValue().map(this::get);
            if (box != entry.getKey() || recipe != entry.getValue()) {
                replaced = replaced == null ? new HashMap<>(virtuals) : replaced;
                replaced.remove(entry.getKey());
                replaced.put((Box) box, recipe);
            }
        }
        return replaced == null ? virtuals : replaced;
    }
}
