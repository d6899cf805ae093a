package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** For each block all that it dominates, itself first. */
    Map<Block, List<Block>> regions() {
        Map<Block, List<Block>> regions = new HashMap<>();
        for (int i = 0; i < immediate.length; i++) {
            for (int above = i;; above = immediate[above]) {
                regions.computeIfAbsent(order.get(above), b -> new ArrayList<>()).add(order.get(i));
                if (above == 0) {
                    break;
                }
            }
        }
        return regions;
    }
}
