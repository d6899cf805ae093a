package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

/**
 * Makes a graph SSI whose blocks use variables of other blocks. Before: each variable has one definition, which every use passes through. After: each
 * block uses what it defines or takes as input, and links carry the rest.
 */
final class SsiConversion {

    private final FlowGraph graph;
    private final List<Block> blocks;
    private final Map<Block, Set<Variable>> defined = new HashMap<>();
    private final Map<Block, Set<Variable>> needed = new LinkedHashMap<>();

    private SsiConversion(FlowGraph graph) {
        this.graph = graph;
        this.blocks = graph.blocks();
    }

    static void run(FlowGraph graph) {
        new SsiConversion(graph).run();
    }

    private void run() {
        blocks.forEach(this::collect);
        List<Block> backwards = new ArrayList<>(blocks);
        Collections.reverse(backwards);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Block block : backwards) {
                for (Link link : block.exits()) {
                    changed |= pull(block, link);
                }
            }
        }
        if (!needed.get(graph.startBlock()).isEmpty()) {
            throw new IllegalStateException("undefined variables " + needed.get(graph.startBlock()) + " in " + graph.name());
        }
        blocks.forEach(this::rename);
    }

    private void collect(Block block) {
        Set<Variable> defs = new LinkedHashSet<>(block.inputs());
        Set<Variable> uses = new LinkedHashSet<>();
        for (Operation operation : block.operations()) {
            operation.args().forEach(a -> use(a, defs, uses));
            defs.add(operation.result());
        }
        use(block.exitSwitch(), defs, uses);
        for (Link link : block.exits()) {
            for (Operand arg : link.args()) {
                if (arg != link.lastException() && arg != link.lastExceptionValue()) {
                    use(arg, defs, uses);
                }
            }
        }
        defined.put(block, defs);
        needed.put(block, uses);
    }

    private static void use(Operand operand, Set<Variable> defs, Set<Variable> uses) {
        if (operand instanceof Variable variable && !defs.contains(variable)) {
            uses.add(variable);
        }
    }

    private boolean pull(Block block, Link link) {
        boolean changed = false;
        for (Variable variable : List.copyOf(needed.get(link.target()))) {
            if (variable != link.lastException() && variable != link.lastExceptionValue() && !defined.get(block).contains(variable)) {
                changed |= needed.get(block).add(variable);
            }
        }
        return changed;
    }

    private void rename(Block block) {
        Map<Variable, Variable> names = new HashMap<>();
        for (Variable variable : needed.get(block)) {
            Variable copy = variable.copy();
            names.put(variable, copy);
            block.inputs().add(copy);
        }
        block.operations().replaceAll(o -> o.withArgs(o.args().stream().map(a -> renamed(a, names)).toList()));
        for (Link link : block.exits()) {
            link.args().replaceAll(a -> renamed(a, names));
            for (Variable variable : needed.get(link.target())) {
                link.args().add(renamed(variable, names));
            }
        }
        if (block.exitSwitch() instanceof Variable) {
            block.closeWithSwitch(renamed(block.exitSwitch(), names), List.copyOf(block.exits()));
        }
    }

    private static Operand renamed(Operand operand, Map<Variable, Variable> names) {
        return operand instanceof Variable variable && names.containsKey(variable) ? names.get(variable) : operand;
    }
}
