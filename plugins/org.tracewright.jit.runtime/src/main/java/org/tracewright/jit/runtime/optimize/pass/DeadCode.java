package org.tracewright.jit.runtime.optimize.pass;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.resume.PendingWrite;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** Drops operations that nothing needs, and arguments of the label that only the next iteration's same argument needs. */
public final class DeadCode implements Pass {

    @Override
    public String name() {
        return "deadcode";
    }

    @Override
    public PeeledTrace run(PeeledTrace trace) {
        Set<Box> live = new Marking(trace).live();
        LoopHead head = trace.head();
        List<Operation> preamble = sweep(trace.preamble(), live);
        List<Operation> body = sweep(trace.body(), live);
        if (head == null) {
            return trace.withPreamble(preamble);
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < head.params().size(); i++) {
            if (live.contains(head.params().get(i))) {
                kept.add(i);
            }
        }
        LoopHead smaller = head.withArguments(pick(head.params(), kept), pick(head.entries(), kept), pick(head.sources(), kept));
        return new PeeledTrace(trace.inputs(), preamble, smaller, body, trace.end().withArgs(pick(trace.end().args(), kept)));
    }

    private static <T> List<T> pick(List<T> list, List<Integer> indices) {
        return indices.stream().map(list::get).toList();
    }

    private static List<Operation> sweep(List<Operation> operations, Set<Box> live) {
        List<Operation> kept = new ArrayList<>(operations.size());
        for (Operation operation : operations) {
            if (operation.result() == null || live.contains(operation.result()) || hasEffect(operation)) {
                kept.add(operation);
            }
        }
        return kept;
    }

    /** Whether the operation does anything besides computing its result. */
    static boolean hasEffect(Operation operation) {
        return switch (operation.opcode().effect()) {
            case PURE, ALLOCATE, READ -> false;
            case CALL -> !(operation.descr() instanceof CallDescr call && call.extra() == CallDescr.Extra.ELIDABLE_CANNOT_RAISE);
            case OVERFLOW, WRITE, GUARD, MARK, END -> true;
        };
    }

    /** Finds what is needed, from operations with effects backwards to what they use. */
    private static final class Marking {

        private final PeeledTrace trace;
        private final Set<Box> live = new HashSet<>();
        private final Deque<Box> work = new ArrayDeque<>();
        private final Map<Box, Operation> definitions = new HashMap<>();
        private final Set<FrameSnapshot> frames = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<Box, Integer> params = new HashMap<>();

        Marking(PeeledTrace trace) {
            this.trace = trace;
        }

        Set<Box> live() {
            roots(trace.preamble());
            roots(trace.body());
            if (trace.isLoop()) {
                for (int i = 0; i < trace.head().params().size(); i++) {
                    params.put(trace.head().params().get(i), i);
                }
            } else {
                need(trace.end().args());
                trace.watches().stream().filter(watch -> !watch.met()).forEach(watch -> need(watch.values()));
            }
            while (!work.isEmpty()) {
                follow(work.pop());
            }
            return live;
        }

        private void roots(List<Operation> operations) {
            for (Operation operation : operations) {
                if (operation.result() != null) {
                    definitions.put(operation.result(), operation);
                }
                if (hasEffect(operation)) {
                    need(operation.args());
                }
                if (operation.resume() != null) {
                    state(operation.resume());
                }
            }
        }

        /** What the guard hands over. Frames that guards share are looked at once: only the guards' own recipes differ. */
        private void state(ResumeState state) {
            if (!state.virtuals().isEmpty()) {
                need(state.failArguments());
                return;
            }
            for (FrameSnapshot frame = state.top(); frame != null && frames.add(frame); frame = frame.outer()) {
                need(frame.live());
            }
            for (PendingWrite write : state.pending()) {
                need(write.object());
                need(write.index());
                need(write.value());
            }
        }

        private void follow(Box box) {
            Operation definition = definitions.get(box);
            Integer param = params.get(box);
            if (definition != null) {
                need(definition.args());
            } else if (param != null) {
                need(List.of(trace.head().entries().get(param), trace.end().arg(param)));
            }
        }

        private void need(Collection<? extends Value> values) {
            for (Value value : values) {
                need(value);
            }
        }

        private void need(Value value) {
            if (value instanceof Box box && live.add(box)) {
                work.push(box);
            }
        }
    }
}
