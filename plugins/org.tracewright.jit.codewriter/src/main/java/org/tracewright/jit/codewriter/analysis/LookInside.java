package org.tracewright.jit.codewriter.analysis;

import java.util.IdentityHashMap;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.heap.LowFunction;

/**
 * RPython's policy of what traces go into: functions without loops and those that are {@code unroll_safe}; not what is {@code elidable},
 * {@code loop_invariant} or {@code dont_look_inside}. Portals are called, not gone into. Nor is what copies between texts and arrays, as string builders
 * do: operations of traces are on the one or on the other.
 */
public final class LookInside {

    private final Map<LowFunction, Boolean> answers = new IdentityHashMap<>();

    /** Whether a call of the function is recorded operation by operation. */
    public boolean looksInto(LowFunction function) {
        return answers.computeIfAbsent(function, LookInside::decide);
    }

    private static boolean decide(LowFunction function) {
        FlowGraph graph = function.graph();
        if (graph == null || isTrue(graph, "elidable") || isTrue(graph, "loop_invariant") || graph.hints().containsKey("jit_runner")
                || graph.hints().containsKey("jit_portal") || Boolean.FALSE.equals(graph.hints().get("look_inside"))
                || "jit.not_in_trace()".equals(graph.hints().get("oopspec"))) {
            return false;
        }
        return !copiesBetweenKinds(graph) && (isTrue(graph, "unroll_safe") || !hasLoop(graph));
    }

    private static boolean copiesBetweenKinds(FlowGraph graph) {
        return graph.blocks().stream().flatMap(block -> block.operations().stream())
                .anyMatch(operation -> operation.opcode() == Opcode.ARRAY_COPY && !operation.arg(0).type().equals(operation.arg(1).type()));
    }

    private static boolean isTrue(FlowGraph graph, String hint) {
        return Boolean.TRUE.equals(graph.hints().get(hint));
    }

    /** Whether some block can be reached from itself: its number is then not lower than that of a block that it is reached from, in postorder. */
    static boolean hasLoop(FlowGraph graph) {
        Map<Block, Integer> finished = new PostOrder(graph).numbers();
        for (Block block : graph.blocks()) {
            for (Link link : block.exits()) {
                if (finished.get(link.target()) >= finished.get(block)) {
                    return true;
                }
            }
        }
        return false;
    }
}
