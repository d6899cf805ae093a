package org.tracewright.jit.runtime.optimize.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/**
 * Drops arguments of the label that are the same constant in every iteration, or the same as another argument.
 *
 * <p>Arguments with the same entry are first taken to be equal, those with a constant entry to be that constant; a set is split where the body's end gives different values, until none is:
 * the largest partition that the loop keeps.
 */
public final class LabelArguments implements Pass {

    @Override
    public String name() {
        return "label";
    }

    @Override
    public PeeledTrace run(PeeledTrace trace) {
        if (!trace.isLoop()) {
            return trace;
        }
        LoopHead head = trace.head();
        List<Value> representatives = partition(head, trace.end().args());
        List<Box> params = new ArrayList<>();
        List<Value> entries = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        List<Value> next = new ArrayList<>();
        List<Requirement> same = new ArrayList<>();
        Replacements replaced = new Replacements();
        for (int i = 0; i < head.params().size(); i++) {
            Value representative = representatives.get(i);
            Box param = head.params().get(i);
            if (representative == param) {
                params.add(param);
                entries.add(head.entries().get(i));
                sources.add(head.sources().get(i));
                next.add(trace.end().arg(i));
            } else {
                replaced.put(param, representative);
                same.add(new Requirement.Same(head.sources().get(i), source(head, representative)));
            }
        }
        if (same.isEmpty()) {
            return trace;
        }
        List<Operation> body = trace.body().stream().map(replaced::apply).toList();
        LoopHead smaller = head.withArguments(params, entries, sources).requiring(same);
        return new PeeledTrace(trace.inputs(), trace.preamble(), smaller, body, trace.end().withArgs(replaced.get(next)));
    }

    private static Source source(LoopHead head, Value representative) {
        return representative instanceof Box ? head.sources().get(head.params().indexOf(representative)) : new Source.Constant(representative);
    }

    /** For each parameter itself, or the constant or the earlier parameter that it equals. */
    private static List<Value> partition(LoopHead head, List<Value> next) {
        List<Value> classes = firstOfEqual(head, head.entries());
        while (true) {
            Map<Value, Value> classOf = new HashMap<>();
            for (int i = 0; i < classes.size(); i++) {
                classOf.put(head.params().get(i), classes.get(i));
            }
            List<Value> refined = refine(head, classes, next.stream().map(value -> classOf.getOrDefault(value, value)).toList());
            if (refined.equals(classes)) {
                return classes;
            }
            classes = refined;
        }
    }

    private static List<Value> firstOfEqual(LoopHead head, List<Value> keys) {
        Map<Value, Value> first = new HashMap<>();
        List<Value> classes = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Value key = keys.get(i);
            classes.add(key.isConstant() ? key : first.computeIfAbsent(key, new ParamOf(head, i)));
        }
        return classes;
    }

    /** A parameter leaves the constant that it was taken for where it gets another value, and its set where it gets another value than the set's first. */
    private static List<Value> refine(LoopHead head, List<Value> classes, List<Value> next) {
        Map<List<Value>, Value> first = new HashMap<>();
        List<Value> refined = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            Value old = classes.get(i);
            boolean stays = old.isConstant() && old.equals(next.get(i));
            refined.add(stays ? old : first.computeIfAbsent(List.of(old, next.get(i)), new ParamOf(head, i)));
        }
        return refined;
    }

    /** The parameter of that number, whatever the key. */
    private record ParamOf(LoopHead head, int index) implements Function<Object, Value> {

        @Override
        public Value apply(Object key) {
            return head.params().get(index);
        }
    }
}
