package org.tracewright.translator.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;

/** The order in which blocks are best looked at: a join after all ways to it, as far as loops allow. */
final class BlockOrder {

    private record Visit(Block block, int[] nextExit) {
    }

    private BlockOrder() {
    }

    static List<Block> reversePostorder(FlowGraph graph) {
        Set<Block> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Block> order = new ArrayList<>();
        Deque<Visit> stack = new ArrayDeque<>();
        seen.add(graph.startBlock());
        stack.push(new Visit(graph.startBlock(), new int[1]));
        while (!stack.isEmpty()) {
            Visit visit = stack.peek();
            List<Link> exits = visit.block().exits();
            if (visit.nextExit()[0] == exits.size()) {
                order.add(stack.pop().block());
                continue;
            }
            Block target = exits.get(visit.nextExit()[0]++).target();
            if (seen.add(target)) {
                stack.push(new Visit(target, new int[1]));
            }
        }
        Collections.reverse(order);
        return order;
    }
}
