package org.tracewright.backend.jvm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;

/** The blocks that get code, in reverse postorder, so that the likely way falls through: the true exit of a test, the normal exit of a call. */
final class BlockOrder {

    private record Visit(Block block, Iterator<Block> successors) {
    }

    private BlockOrder() {
    }

    static List<Block> of(FlowGraph graph) {
        List<Block> order = new ArrayList<>();
        Set<Block> seen = new HashSet<>(List.of(graph.returnBlock(), graph.exceptBlock()));
        Deque<Visit> stack = new ArrayDeque<>();
        enter(graph.startBlock(), seen, stack);
        while (!stack.isEmpty()) {
            Visit visit = stack.peek();
            if (visit.successors().hasNext()) {
                enter(visit.successors().next(), seen, stack);
            } else {
                order.add(visit.block());
                stack.pop();
            }
        }
        Collections.reverse(order);
        return order;
    }

    private static void enter(Block block, Set<Block> seen, Deque<Visit> stack) {
        if (seen.add(block)) {
            List<Block> successors = new ArrayList<>(block.exits().stream().map(Link::target).toList());
            if (block.isRaising()) {
                // What is visited last comes first in the code.
                Collections.reverse(successors);
            }
            stack.push(new Visit(block, successors.iterator()));
        }
    }
}
