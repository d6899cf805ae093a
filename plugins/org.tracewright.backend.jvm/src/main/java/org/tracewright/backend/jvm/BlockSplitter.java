package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;

/** Cuts long blocks into chains of short ones, so that parts of them can become functions. */
final class BlockSplitter {

    private static final int LONGEST = 60;

    private BlockSplitter() {
    }

    /** Changes the graph. */
    static void split(FlowGraph graph) {
        for (Block block : BlockOrder.of(graph)) {
            Block rest = block;
            while (rest.operations().size() > LONGEST + LONGEST / 2) {
                rest = cut(rest);
            }
        }
    }

    /** Moves all but the first operations and the exits to a new block, and gives that. */
    private static Block cut(Block block) {
        List<Operation> moved = new ArrayList<>(block.operations().subList(LONGEST, block.operations().size()));
        block.operations().subList(LONGEST, block.operations().size()).clear();
        Map<Variable, Variable> renamed = new IdentityHashMap<>();
        List<Variable> carried = new ArrayList<>();
        List<Variable> defined = new ArrayList<>(block.inputs());
        block.operations().forEach(operation -> defined.add(operation.result()));
        for (Variable variable : defined) {
            if (isUsed(variable, moved, block)) {
                carried.add(variable);
                renamed.put(variable, variable.copy());
            }
        }
        Block rest = new Block(carried.stream().map(renamed::get).toList());
        moved.forEach(operation -> rest.operations().add(operation.withArgs(rename(operation.args(), renamed))));
        for (Link link : block.exits()) {
            link.args().replaceAll(arg -> rename(arg, renamed));
        }
        List<Link> exits = List.copyOf(block.exits());
        if (block.isRaising()) {
            rest.closeRaising(exits);
        } else {
            rest.closeWithSwitch(block.exitSwitch() == null ? null : rename(block.exitSwitch(), renamed), exits);
        }
        block.close(new Link(carried, rest));
        return rest;
    }

    private static boolean isUsed(Variable variable, List<Operation> operations, Block block) {
        return operations.stream().anyMatch(operation -> operation.args().contains(variable)) || block.exitSwitch() == variable
                || block.exits().stream().anyMatch(link -> link.args().contains(variable));
    }

    private static List<Operand> rename(List<Operand> operands, Map<Variable, Variable> renamed) {
        return operands.stream().map(operand -> rename(operand, renamed)).toList();
    }

    private static Operand rename(Operand operand, Map<Variable, Variable> renamed) {
        Variable other = operand instanceof Variable variable ? renamed.get(variable) : null;
        return other == null ? operand : other;
    }
}
