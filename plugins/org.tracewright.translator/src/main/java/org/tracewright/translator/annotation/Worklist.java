package org.tracewright.translator.annotation;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The blocks to look at, the youngest graph first, so that a callee is done before its callers are looked at again; within a graph in topological order. */
final class Worklist {

    private final PriorityQueue<BlockState> queue = new PriorityQueue<>(
            Comparator.<BlockState>comparingInt(s -> -s.graph.age()).thenComparingInt(s -> s.order));

    void add(BlockState state) {
        if (!state.queued) {
            state.queued = true;
            queue.add(state);
        }
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    /** The next block, or null. */
    BlockState next() {
        BlockState state = queue.poll();
        if (state != null) {
            state.queued = false;
        }
        return state;
    }
}
