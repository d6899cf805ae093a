package org.tracewright.jit.runtime.optimize.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.optimize.pass.LoopHead;
import org.tracewright.jit.runtime.optimize.pass.Source;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** Results that the preamble knows, as the body may see them: each is a candidate for an argument of the label. */
final class LoopKnowledge {

    /** @param entry what the preamble gives for it */
    private record Candidate(Box param, Value entry) {
    }

    private final LoopHead head;
    private final Map<Value, Value> inBody = new HashMap<>();
    private final Map<Key, Candidate> candidates = new LinkedHashMap<>();
    private final Map<Key, Value> next = new LinkedHashMap<>();

    /** @param known what the preamble knows at its end */
    LoopKnowledge(LoopHead head, Map<Key, Value> known) {
        this.head = head;
        for (int i = 0; i < head.params().size(); i++) {
            inBody.putIfAbsent(head.entries().get(i), head.params().get(i));
        }
        Map<Key, Value> left = new LinkedHashMap<>(known);
        while (left.entrySet().removeIf(entry -> add(entry.getKey(), entry.getValue()))) {
            continue;
        }
    }

    private boolean add(Key key, Value result) {
        List<Value> args = new ArrayList<>(key.args().size());
        for (Value arg : key.args()) {
            Value seen = arg.isConstant() ? arg : inBody.get(arg);
            if (seen == null) {
                return false;
            }
            args.add(seen);
        }
        Key translated = key.withArgs(args);
        Candidate candidate = candidates.computeIfAbsent(translated, any -> new Candidate(Box.of(result.kind()), result));
        if (!result.isConstant()) {
            inBody.putIfAbsent(result, candidate.param());
        }
        return true;
    }

    /** Tells the walk what it may assume. */
    void tell(KnowingWalk walk) {
        candidates.forEach((key, candidate) -> walk.assume(key, candidate.param()));
    }

    /** Assumes nothing any more. */
    void forget() {
        candidates.clear();
    }

    /** Whether all that the body used is known at its end; what is not is no longer assumed. */
    boolean holds(KnowingWalk body, Operation end) {
        int used;
        boolean holds;
        do {
            // What the end of the body gives may be an assumption that nothing else has used.
            used = body.used().size();
            holds = check(body, end);
        } while (body.used().size() > used);
        return holds;
    }

    private boolean check(KnowingWalk body, Operation end) {
        next.clear();
        Map<Value, Value> nextOf = new HashMap<>();
        for (int i = 0; i < head.params().size(); i++) {
            nextOf.put(head.params().get(i), end.arg(i));
        }
        boolean holds = true;
        for (Key key : inOrder(body.used())) {
            Value value = nextValue(key, body, nextOf);
            if (value == null) {
                candidates.remove(key);
                holds = false;
            } else {
                next.put(key, value);
                nextOf.put(candidates.get(key).param(), value);
            }
        }
        return holds;
    }

    /** Those used, each behind those that its own arguments are. */
    private List<Key> inOrder(Set<Key> used) {
        return candidates.keySet().stream().filter(used::contains).toList();
    }

    private static Value nextValue(Key key, KnowingWalk body, Map<Value, Value> nextOf) {
        List<Value> args = new ArrayList<>();
        for (Value arg : key.args()) {
            Value value = arg.isConstant() ? arg : nextOf.get(arg);
            if (value == null) {
                return null;
            }
            args.add(value);
        }
        return body.lookUp(key.withArgs(args));
    }

    /** The label with what the body uses. */
    LoopHead head() {
        List<Box> params = new ArrayList<>(head.params());
        List<Value> entries = new ArrayList<>(head.entries());
        List<Source> sources = new ArrayList<>(head.sources());
        for (Key key : next.keySet()) {
            params.add(candidates.get(key).param());
            entries.add(candidates.get(key).entry());
            sources.add(new Source.Computed(key.opcode(), key.descr(), key.args().stream().map(arg -> source(arg, params, sources)).toList()));
        }
        return head.withArguments(params, entries, sources);
    }

    private static Source source(Value value, List<Box> params, List<Source> sources) {
        return value instanceof Box ? sources.get(params.indexOf(value)) : new Source.Constant(value);
    }

    /** What the end of the body gives for the label's arguments. */
    List<Value> next(Operation end) {
        List<Value> all = new ArrayList<>(end.args());
        all.addAll(next.values());
        return all;
    }
}
