package org.tracewright.jit.codewriter.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;

/** Numbers blocks in the order in which a depth-first search is done with them. */
final class PostOrder {

    private static final class Visit {
        private final Block block;
        private int next;

        private Visit(Block block) {
            this.block = block;
        }
    }

    private final Map<Block, Integer> numbers = new IdentityHashMap<>();

    PostOrder(FlowGraph graph) {
        Map<Block, Boolean> seen = new IdentityHashMap<>();
        Deque<Visit> stack = new ArrayDeque<>();
        seen.put(graph.startBlock(), true);
        stack.push(new Visit(graph.startBlock()));
        while (!stack.isEmpty()) {
            Visit visit = stack.peek();
            if (visit.next == visit.block.exits().size()) {
                numbers.put(visit.block, numbers.size());
                stack.pop();
            } else {
                Block target = visit.block.exits().get(visit.next++).target();
                if (seen.put(target, true) == null) {
                    stack.push(new Visit(target));
                }
            }
        }
    }

    Map<Block, Integer> numbers() {
        return numbers;
    }
}
