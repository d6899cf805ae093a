package org.tracewright.translator.simplify;

import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;

/** An input for which every link carries the same constant is that constant. A loop that hands the input on to itself does not count. */
public final class PropagateConstants implements Pass {

    @Override
    public String name() {
        return "propagate-constants";
    }

    @Override
    public void run(FlowGraph graph) {
        Map<Block, List<Link>> entries = GraphEdits.entries(graph);
        for (boolean changed = true; changed;) {
            changed = false;
            for (Block block : graph.blocks()) {
                if (!GraphEdits.hasFixedInputs(block, graph)) {
                    changed |= propagate(block, entries.get(block));
                }
            }
        }
    }

    private static boolean propagate(Block block, List<Link> entries) {
        boolean changed = false;
        for (int i = block.inputs().size() - 1; i >= 0; i--) {
            Variable input = block.inputs().get(i);
            Constant constant = common(entries, i, input);
            if (constant != null) {
                GraphEdits.removeInput(block, i, entries);
                GraphEdits.replaceIn(block, Map.of(input, constant));
                changed = true;
            }
        }
        return changed;
    }

    private static Constant common(List<Link> entries, int index, Variable input) {
        Constant common = null;
        for (Link link : entries) {
            Operand arg = link.args().get(index);
            if (arg != input) {
                if (!(arg instanceof Constant constant) || common != null && !common.equals(constant)) {
                    return null;
                }
                common = constant;
            }
        }
        return common;
    }
}
