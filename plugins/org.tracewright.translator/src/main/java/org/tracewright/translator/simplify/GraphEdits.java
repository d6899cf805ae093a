package org.tracewright.translator.simplify;

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

/** Small changes that passes share. */
public final class GraphEdits {

    private GraphEdits() {
    }

    /** The links into each reachable block. */
    public static Map<Block, List<Link>> entries(FlowGraph graph) {
        Map<Block, List<Link>> entries = new IdentityHashMap<>();
        graph.blocks().forEach(b -> entries.put(b, new ArrayList<>()));
        graph.links().forEach(l -> entries.get(l.target()).add(l));
        return entries;
    }

    /** Whether the inputs of a block are fixed from outside: by the signature of the function or of its ends. */
    public static boolean hasFixedInputs(Block block, FlowGraph graph) {
        return block == graph.startBlock() || block == graph.returnBlock() || block == graph.exceptBlock();
    }

    /** What stands for an operand after a replacement. */
    public static Operand replaced(Operand operand, Map<Variable, ? extends Operand> replacement) {
        Operand current = operand;
        while (current instanceof Variable variable && replacement.containsKey(variable)) {
            current = replacement.get(variable);
        }
        return current;
    }

    /** What stands for each of some operands after a replacement. */
    public static List<Operand> replaced(List<Operand> operands, Map<Variable, ? extends Operand> replacement) {
        List<Operand> result = new ArrayList<>(operands.size());
        operands.forEach(o -> result.add(replaced(o, replacement)));
        return result;
    }

    /** Replaces variables wherever the block uses them: operations, switch, links. */
    public static void replaceIn(Block block, Map<Variable, ? extends Operand> replacement) {
        if (replacement.isEmpty()) {
            return;
        }
        List<Operation> operations = block.operations();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            List<Operand> args = replaced(operation.args(), replacement);
            if (!args.equals(operation.args())) {
                operations.set(i, operation.withArgs(args));
            }
        }
        block.exits().forEach(l -> l.args().replaceAll(o -> replaced(o, replacement)));
        if (block.exitSwitch() != null) {
            setSwitch(block, replaced(block.exitSwitch(), replacement));
        }
    }

    /** Switches on another value, with the same exits. */
    public static void setSwitch(Block block, Operand value) {
        block.closeWithSwitch(value, List.copyOf(block.exits()));
    }

    /** Leaves one exit of a block, which is taken always. */
    public static void keepOnly(Block block, Link link) {
        Link only = new Link(link.args(), link.target()).at(link.position());
        block.close(only);
    }

    /** The variables of a block's inputs, each with the value that a link carries for it. */
    public static Map<Variable, Operand> carried(Link link) {
        Map<Variable, Operand> values = new IdentityHashMap<>();
        List<Variable> inputs = link.target().inputs();
        for (int i = 0; i < inputs.size(); i++) {
            values.put(inputs.get(i), link.args().get(i));
        }
        return values;
    }

    /** Removes an input of a block, and what the links carry for it. */
    public static void removeInput(Block block, int index, List<Link> entries) {
        block.inputs().remove(index);
        entries.forEach(l -> l.args().remove(index));
    }

    /** The operation of a block that defines an operand, or null. */
    public static Operation definition(Operand operand, Block block) {
        for (Operation operation : block.operations()) {
            if (operation.result() == operand) {
                return operation;
            }
        }
        return null;
    }
}
