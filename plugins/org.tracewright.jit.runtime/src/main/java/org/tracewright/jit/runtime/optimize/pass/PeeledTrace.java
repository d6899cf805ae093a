package org.tracewright.jit.runtime.optimize.pass;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * A trace between passes: {@code inputs; preamble; head; body; end}. The body uses the head's parameters and its own boxes only. Without a loop the head is null and the body empty.
 *
 * @param end     {@code jump}, with one argument for each parameter where there is a head, or {@code finish}
 * @param known   what is known of the inputs
 * @param watches what is to be found out about the end; only of straight code
 */
public record PeeledTrace(List<Box> inputs, List<Operation> preamble, LoopHead head, List<Operation> body, Operation end, Known known, List<Watch> watches) {

    /** A loop of whose inputs nothing is known. */
    public PeeledTrace(List<Box> inputs, List<Operation> preamble, LoopHead head, List<Operation> body, Operation end) {
        this(inputs, preamble, head, body, end, Known.NOTHING, List.of());
    }

    /** Straight code, as it was recorded. */
    public static PeeledTrace straight(Trace trace, Known known) {
        List<Operation> operations = trace.operations();
        return new PeeledTrace(trace.inputs(), operations.subList(0, operations.size() - 1), null, List.of(), trace.last(), known, List.of());
    }

    /** The straight code that a walk made of this one. */
    public PeeledTrace rewritten(Walk walk) {
        List<Watch> seen = watches.isEmpty() ? watches : watches.stream().map(watch -> watch.replaced(walk)).toList();
        return new PeeledTrace(inputs, walk.output(), null, List.of(), walk.resolve(end), known, seen);
    }

    public PeeledTrace withPreamble(List<Operation> newPreamble) {
        return new PeeledTrace(inputs, newPreamble, head, body, end, known, watches);
    }

    public PeeledTrace withBody(List<Operation> newBody) {
        return new PeeledTrace(inputs, preamble, head, newBody, end, known, watches);
    }

    public PeeledTrace withWatches(List<Watch> newWatches) {
        return new PeeledTrace(inputs, preamble, head, body, end, known, newWatches);
    }

    /** The same with those requirements met that can be seen to hold now. */
    public PeeledTrace meeting(Predicate<Watch> holds) {
        return watches.isEmpty() ? this : withWatches(watches.stream().map(watch -> !watch.met() && holds.test(watch) ? watch.asMet() : watch).toList());
    }

    public boolean isLoop() {
        return head != null;
    }

    /** Whether there is an operation of these. */
    public boolean hasAny(Set<TraceOpcode> opcodes) {
        return hasAny(preamble, opcodes) || hasAny(body, opcodes);
    }

    private static boolean hasAny(List<Operation> operations, Set<TraceOpcode> opcodes) {
        for (Operation operation : operations) {
            if (opcodes.contains(operation.opcode())) {
                return true;
            }
        }
        return false;
    }

    /** The number of operations. */
    public int size() {
        return preamble.size() + body.size();
    }

    /** As the rest of the compiler sees it: each argument of the label is the box that the preamble computes. */
    public Trace toTrace() {
        List<Operation> operations = new ArrayList<>(preamble);
        if (head == null) {
            operations.add(end);
            return new Trace(inputs, operations);
        }
        Replacements renaming = new Replacements();
        List<Value> labelArgs = labelArguments(operations, renaming);
        operations.add(Operation.of(TraceOpcode.LABEL, labelArgs, head.descr(), null, Position.NONE));
        body.forEach(operation -> operations.add(renaming.apply(operation)));
        operations.add(renaming.apply(end));
        return new Trace(inputs, operations);
    }

    private List<Value> labelArguments(List<Operation> operations, Replacements renaming) {
        List<Value> arguments = new ArrayList<>();
        Set<Value> taken = new HashSet<>();
        for (int i = 0; i < head.params().size(); i++) {
            Box param = head.params().get(i);
            Value entry = head.entries().get(i);
            if (entry instanceof Box && taken.add(entry)) {
                renaming.put(param, entry);
                arguments.add(entry);
            } else {
                operations.add(Operation.of(sameAs(param.kind()), List.of(entry), null, param, Position.NONE));
                arguments.add(param);
            }
        }
        return arguments;
    }

    private static TraceOpcode sameAs(Kind kind) {
        return switch (kind) {
            case INT -> TraceOpcode.SAME_AS_I;
            case REF -> TraceOpcode.SAME_AS_R;
            case FLOAT -> TraceOpcode.SAME_AS_F;
            case VOID -> throw new IllegalArgumentException("no value");
        };
    }
}
