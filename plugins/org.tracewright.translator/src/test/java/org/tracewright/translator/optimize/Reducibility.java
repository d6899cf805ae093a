package org.tracewright.translator.optimize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;

/** Whether each loop of a graph has one entry, by Hecht and Ullman's transformations: a graph is reducible if they leave one block of it. */
public final class Reducibility {

    private final Map<Block, Set<Block>> successors = new HashMap<>();

    private Reducibility(FlowGraph graph) {
        for (Block block : graph.blocks()) {
            Set<Block> targets = new HashSet<>();
            block.exits().stream().map(Link::target).forEach(targets::add);
            successors.put(block, targets);
        }
    }

    /** Whether it is so. */
    public static boolean isReducible(FlowGraph graph) {
        Reducibility check = new Reducibility(graph);
        while (check.reduce(graph.startBlock())) {
            // Each round leaves one block less.
        }
        return check.successors.size() == 1;
    }

    /** Removes the jumps of blocks to themselves; then lets a block that is entered from one other only become part of that. */
    private boolean reduce(Block start) {
        Map<Block, Set<Block>> predecessors = new HashMap<>();
        successors.forEach((block, targets) -> {
            targets.remove(block);
            targets.forEach(target -> predecessors.computeIfAbsent(target, t -> new HashSet<>()).add(block));
        });
        for (Block block : successors.keySet()) {
            Set<Block> from = predecessors.getOrDefault(block, Set.of());
            if (block != start && from.size() == 1) {
                Set<Block> into = successors.get(from.iterator().next());
                into.remove(block);
                into.addAll(successors.remove(block));
                return true;
            }
        }
        return false;
    }
}
