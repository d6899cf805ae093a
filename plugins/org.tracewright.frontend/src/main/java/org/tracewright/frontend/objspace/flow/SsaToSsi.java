package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
 * Turns the recorded graph into static single information form. Before: a block with one predecessor may use variables of the blocks
 * before it. After: every variable lives in one block and links carry values.
 */
final class SsaToSsi {

    private final Map<Block, Set<Variable>> needs = new IdentityHashMap<>();
    private final Map<Block, Set<Variable>> definitions = new IdentityHashMap<>();
    private final List<Block> blocks;

    private SsaToSsi(FlowGraph graph) {
        blocks = graph.blocks();
    }

    static void run(FlowGraph graph) {
        SsaToSsi transform = new SsaToSsi(graph);
        transform.findNeeds();
        transform.addInputs();
    }

    private void findNeeds() {
        for (Block block : blocks) {
            Set<Variable> defined = defined(block);
            definitions.put(block, defined);
            needs.put(block, used(block, defined));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = blocks.size() - 1; i >= 0; i--) {
                changed |= propagate(blocks.get(i));
            }
        }
    }

    private boolean propagate(Block block) {
        Set<Variable> mine = needs.get(block);
        Set<Variable> defined = definitions.get(block);
        boolean changed = false;
        for (Link link : block.exits()) {
            for (Variable variable : needs.get(link.target())) {
                if (!defined.contains(variable)) {
                    changed |= mine.add(variable);
                }
            }
        }
        return changed;
    }

    /** The variables that a block uses and does not define, in order of use. */
    static Set<Variable> used(Block block) {
        return used(block, defined(block));
    }

    private static Set<Variable> used(Block block, Set<Variable> defined) {
        Set<Variable> used = new LinkedHashSet<>();
        for (Operation operation : block.operations()) {
            addAll(used, operation.args());
        }
        addAll(used, block.exitSwitch() == null ? List.of() : List.of(block.exitSwitch()));
        for (Link link : block.exits()) {
            addAll(used, link.args());
            used.remove(link.lastException());
            used.remove(link.lastExceptionValue());
        }
        used.removeAll(defined);
        return used;
    }

    private static Set<Variable> defined(Block block) {
        Set<Variable> defined = new HashSet<>(block.inputs());
        for (Operation operation : block.operations()) {
            defined.add(operation.result());
        }
        return defined;
    }

    private static void addAll(Set<Variable> set, List<Operand> operands) {
        for (Operand operand : operands) {
            if (operand instanceof Variable variable) {
                set.add(variable);
            }
        }
    }

    private void addInputs() {
        Map<Block, Map<Operand, Variable>> renamings = new IdentityHashMap<>();
        for (Block block : blocks) {
            Map<Operand, Variable> renaming = new IdentityHashMap<>();
            for (Variable variable : needs.get(block)) {
                renaming.put(variable, variable.copy());
            }
            renamings.put(block, renaming);
        }
        for (Block block : blocks) {
            for (Link link : block.exits()) {
                link.args().addAll(needs.get(link.target()));
            }
        }
        for (Block block : blocks) {
            Map<Operand, Variable> renaming = renamings.get(block);
            needs.get(block).forEach(variable -> block.inputs().add(renaming.get(variable)));
            rename(block, renaming);
        }
    }

    /** Replaces operands throughout a block. */
    static void rename(Block block, Map<Operand, ? extends Operand> renaming) {
        if (renaming.isEmpty()) {
            return;
        }
        List<Operation> operations = block.operations();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            List<Operand> args = new ArrayList<>(operation.args());
            args.replaceAll(arg -> replacement(arg, renaming));
            operations.set(i, operation.withArgs(args));
        }
        block.exits().forEach(link -> link.args().replaceAll(arg -> replacement(arg, renaming)));
        if (block.exitSwitch() != null) {
            block.closeWithSwitch(replacement(block.exitSwitch(), renaming), List.copyOf(block.exits()));
        }
    }

    private static Operand replacement(Operand operand, Map<Operand, ? extends Operand> renaming) {
        Operand replacement = renaming.get(operand);
        return replacement == null ? operand : replacement;
    }
}
