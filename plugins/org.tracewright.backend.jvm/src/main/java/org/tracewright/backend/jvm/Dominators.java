package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;

/** Which blocks every way to a block goes through, by iteration over the blocks in reverse postorder. */
final class Dominators {

    private final List<Block> order;
    private final Map<Block, Integer> index = new HashMap<>();
    private final int[] immediate;

    Dominators(FlowGraph graph) {
        order = BlockOrder.of(graph);
        order.forEach(block -> index.put(block, index.size()));
        immediate = new int[order.size()];
        List<List<Integer>> predecessors = predecessors();
        Arrays.fill(immediate, -1);
        immediate[0] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 1; i < immediate.length; i++) {
                int best = -1;
                for (int predecessor : predecessors.get(i)) {
                    if (immediate[predecessor] >= 0) {
                        best = best < 0 ? predecessor : common(best, predecessor);
                    }
                }
                changed |= immediate[i] != best;
                immediate[i] = best;
            }
        }
    }

    private List<List<Integer>> predecessors() {
        List<List<Integer>> predecessors = new ArrayList<>();
        order.forEach(block -> predecessors.add(new ArrayList<>()));
        for (Block block : order) {
            for (Link link : block.exits()) {
                Integer target = index.get(link.target());
                if (target != null) {
                    predecessors.get(target).add(index.get(block));
                }
            }
        }
        return predecessors;
    }

    private int common(int a, int b) {
        int x = a;
        int y = b;
        while (x != y) {
            if (x > y) {
                x = immediate[x];
            } else {
                y = immediate[y];
            }
        }
        return x;
    }

    /** The blocks with code, in reverse postorder. */
    List<Block> order() {
        return order;
    }

    /** All that a block of the order dominates, itself first. */
    List<Block> region(int entry) {
        boolean[] inside = new boolean[immediate.length];
        List<Block> region = new ArrayList<>();
        for (int i = entry; i < immediate.length; i++) {
            inside[i] = i == entry || inside[immediate[i]];
            if (inside[i]) {
                region.add(order.get(i));
            }
        }
        return region;
    }

    /** For each block of the order the weight of all that it dominates. */
    int[] weights(ToIntFunction<Block> weight) {
        int[] weights = order.stream().mapToInt(weight).toArray();
        for (int i = weights.length - 1; i > 0; i--) {
            weights[immediate[i]] += weights[i];
        }
        return weights;
    }

    /** For each block of the order the number of loops that it stands in or below: a loop begins at a block that one which it dominates jumps back to. */
    int[] loopDepths() {
        int[] depths = new int[immediate.length];
        for (int i = 0; i < depths.length; i++) {
            for (Link link : order.get(i).exits()) {
                int target = index.getOrDefault(link.target(), Integer.MAX_VALUE);
                if (target <= i && dominates(target, i)) {
                    depths[target] = 1;
                }
            }
        }
        for (int i = 1; i < depths.length; i++) {
            depths[i] += depths[immediate[i]];
        }
        return depths;
    }

    private boolean dominates(int above, int below) {
        int at = below;
        while (at > above) {
            at = immediate[at];
        }
        return at == above;
    }
}
