package org.tracewright.jit.codewriter.analysis;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.heap.LowFunction;

/** Who calls whom. Sets that belong to functions spread from those called to their callers. */
final class CallGraph {

    private final Map<LowFunction, Set<LowFunction>> callers = new IdentityHashMap<>();

    void add(LowFunction caller, LowFunction callee) {
        callers.computeIfAbsent(callee, f -> new LinkedHashSet<>()).add(caller);
    }

    /** Adds to the set of each function the sets of all that it calls, directly or not. Only what has grown is looked at again. */
    void spread(Map<LowFunction, BitSet> sets) {
        Set<LowFunction> waiting = new LinkedHashSet<>(callers.keySet());
        Deque<LowFunction> pending = new ArrayDeque<>(waiting);
        while (!pending.isEmpty()) {
            LowFunction callee = pending.removeFirst();
            waiting.remove(callee);
            for (LowFunction caller : callers.getOrDefault(callee, Set.of())) {
                BitSet set = sets.get(caller);
                int before = set.cardinality();
                set.or(sets.get(callee));
                if (set.cardinality() > before && waiting.add(caller)) {
                    pending.addLast(caller);
                }
            }
        }
    }
}
