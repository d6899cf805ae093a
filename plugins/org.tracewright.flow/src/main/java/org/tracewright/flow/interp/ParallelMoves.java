package org.tracewright.flow.interp;

import java.util.ArrayList;
import java.util.List;

/** Puts moves that happen at once into an order in which they can happen one after the other. */
final class ParallelMoves {

    private final List<int[]> pending = new ArrayList<>();
    private final List<Integer> ordered = new ArrayList<>();

    /** Adds a move; one onto itself is none. */
    void add(int from, int to) {
        if (from != to) {
            pending.add(new int[] {from, to});
        }
    }

    /**
     * Pairs of source and target.
     *
     * @param spare a slot that no move uses, for breaking cycles
     */
    int[] sequence(int spare) {
        while (!pending.isEmpty()) {
            if (!moveOneThatDestroysNothing()) {
                int[] first = pending.get(0);
                ordered.add(first[0]);
                ordered.add(spare);
                int source = first[0];
                pending.stream().filter(m -> m[0] == source).forEach(m -> m[0] = spare);
            }
        }
        return ordered.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean moveOneThatDestroysNothing() {
        for (int i = 0; i < pending.size(); i++) {
            int[] move = pending.get(i);
            if (pending.stream().noneMatch(m -> m != move && m[0] == move[1])) {
                ordered.add(move[0]);
                ordered.add(move[1]);
                pending.remove(i);
                return true;
            }
        }
        return false;
    }
}
