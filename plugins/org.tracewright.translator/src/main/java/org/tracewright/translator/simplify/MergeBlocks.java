package org.tracewright.translator.simplify;

import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;

/** A block that is entered from one place, which has no other exit, is appended to it. */
public final class MergeBlocks implements Pass {

    @Override
    public String name() {
        return "merge-blocks";
    }

    @Override
    public void run(FlowGraph graph) {
        Map<Block, List<Link>> entries = GraphEdits.entries(graph);
        for (Block block : graph.blocks()) {
            while (block.exits().size() == 1 && !block.isRaising() && isOnlyEntry(block.exits().get(0), entries, graph)) {
                append(block, block.exits().get(0));
            }
        }
    }

    private static boolean isOnlyEntry(Link link, Map<Block, List<Link>> entries, FlowGraph graph) {
        return !GraphEdits.hasFixedInputs(link.target(), graph) && entries.get(link.target()).size() == 1 && !link.target().exits().contains(link);
    }

    private static void append(Block block, Link link) {
        Block next = link.target();
        GraphEdits.replaceIn(next, GraphEdits.carried(link));
        block.operations().addAll(next.operations());
        if (next.isRaising()) {
            block.closeRaising(List.copyOf(next.exits()));
        } else {
            block.closeWithSwitch(next.exitSwitch(), List.copyOf(next.exits()));
        }
        // The links belong to one block only.
        next.exits().clear();
    }
}
