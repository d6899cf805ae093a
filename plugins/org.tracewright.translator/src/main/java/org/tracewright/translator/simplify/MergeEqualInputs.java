package org.tracewright.translator.simplify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;

/**
 * Inputs of a block that always hold the same value become one. Starts from the belief that all inputs of a block are equal and splits
 * until no link contradicts, so that values that go round a loop together are found too.
 */
public final class MergeEqualInputs implements Pass {

    @Override
    public String name() {
        return "merge-equal-inputs";
    }

    @Override
    public void run(FlowGraph graph) {
        Map<Block, List<Link>> entries = GraphEdits.entries(graph);
        Map<Variable, Object> groups = new IdentityHashMap<>();
        List<Block> blocks = graph.blocks().stream().filter(b -> !GraphEdits.hasFixedInputs(b, graph) && b.inputs().size() > 1).toList();
        // Only inputs of one block are ever compared, so their type is enough to begin with.
        blocks.forEach(b -> b.inputs().forEach(v -> groups.put(v, v.type())));
        while (split(blocks, entries, groups)) {
            continue;
        }
        blocks.forEach(b -> merge(b, entries.get(b), groups));
    }

    /** Splits groups by what the links carry; says whether any was split. */
    private static boolean split(List<Block> blocks, Map<Block, List<Link>> entries, Map<Variable, Object> groups) {
        boolean changed = false;
        for (Block block : blocks) {
            Map<List<Object>, Object> byContent = new HashMap<>();
            Map<Variable, Object> next = new IdentityHashMap<>();
            for (int i = 0; i < block.inputs().size(); i++) {
                Variable input = block.inputs().get(i);
                List<Object> content = new ArrayList<>();
                content.add(groups.get(input));
                for (Link link : entries.get(block)) {
                    content.add(group(link.args().get(i), groups));
                }
                next.put(input, byContent.computeIfAbsent(content, c -> new Object()));
            }
            long before = block.inputs().stream().map(groups::get).distinct().count();
            if (byContent.size() > before) {
                changed = true;
                groups.putAll(next);
            }
        }
        return changed;
    }

    private static Object group(Operand operand, Map<Variable, Object> groups) {
        return operand instanceof Variable variable ? groups.getOrDefault(variable, variable) : operand;
    }

    private static void merge(Block block, List<Link> entries, Map<Variable, Object> groups) {
        Map<Object, Variable> first = new HashMap<>();
        Map<Variable, Variable> replacement = new IdentityHashMap<>();
        List<Integer> superfluous = new ArrayList<>();
        for (int i = 0; i < block.inputs().size(); i++) {
            Variable input = block.inputs().get(i);
            Variable kept = first.putIfAbsent(groups.get(input), input);
            if (kept != null) {
                replacement.put(input, kept);
                superfluous.add(0, i);
            }
        }
        superfluous.forEach(i -> GraphEdits.removeInput(block, i, entries));
        GraphEdits.replaceIn(block, replacement);
    }
}
