package org.tracewright.translator.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.translator.simplify.GraphEdits;

/**
 * Makes SSI of SSA. Before: a variable may be used in any block that its definition dominates. After: each block gets what it uses, and what
 * the blocks behind it use, as inputs of its own, and the links carry it.
 */
public final class SsiForm {

    private final List<Block> blocks;
    private final Map<Block, Set<Variable>> defined = new IdentityHashMap<>();
    private final Map<Block, Set<Variable>> missing = new IdentityHashMap<>();
    private final Map<Block, Map<Variable, Variable>> local = new IdentityHashMap<>();

    private SsiForm(FlowGraph graph) {
        blocks = graph.blocks();
    }

    /** Restores the form, in place. */
    public static void restore(FlowGraph graph) {
        SsiForm form = new SsiForm(graph);
        form.blocks.forEach(form::collect);
        form.spread();
        form.blocks.forEach(form::declare);
        form.blocks.forEach(form::rename);
    }

    private void collect(Block block) {
        Set<Variable> here = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Variable> used = new LinkedHashSet<>();
        here.addAll(block.inputs());
        for (Operation operation : block.operations()) {
            operation.args().forEach(o -> use(o, used));
            here.add(operation.result());
        }
        use(block.exitSwitch(), used);
        for (Link link : block.exits()) {
            link.args().forEach(o -> use(o, used));
            if (link.lastException() != null) {
                here.add(link.lastException());
                here.add(link.lastExceptionValue());
            }
        }
        used.removeAll(here);
        defined.put(block, here);
        missing.put(block, used);
    }

    private static void use(Operand operand, Set<Variable> used) {
        if (operand instanceof Variable variable) {
            used.add(variable);
        }
    }

    /** What a block needs, the blocks before it need, unless they define it. */
    private void spread() {
        for (boolean changed = true; changed;) {
            changed = false;
            for (int i = blocks.size() - 1; i >= 0; i--) {
                Block block = blocks.get(i);
                for (Link link : block.exits()) {
                    for (Variable variable : List.copyOf(missing.get(link.target()))) {
                        changed |= !defined.get(block).contains(variable) && missing.get(block).add(variable);
                    }
                }
            }
        }
    }

    private void declare(Block block) {
        Map<Variable, Variable> names = new LinkedHashMap<>();
        for (Variable variable : missing.get(block)) {
            Variable input = variable.copy();
            names.put(variable, input);
            block.inputs().add(input);
        }
        local.put(block, names);
    }

    private void rename(Block block) {
        Map<Variable, Variable> names = local.get(block);
        GraphEdits.replaceIn(block, names);
        for (Link link : block.exits()) {
            List<Variable> carried = new ArrayList<>(missing.get(link.target()));
            carried.forEach(v -> link.args().add(names.getOrDefault(v, v)));
        }
    }
}
