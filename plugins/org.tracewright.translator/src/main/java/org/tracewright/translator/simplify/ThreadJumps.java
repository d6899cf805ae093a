package org.tracewright.translator.simplify;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;

/**
 * A link into a block that does nothing but decide goes straight to where the block goes on: if the block is empty and has one exit, or if the
 * values that the link carries make its operations and its switch constant.
 */
public final class ThreadJumps implements Pass {

    /** A loop of empty blocks would be followed for ever. */
    private static final int LONGEST = 50;

    @Override
    public String name() {
        return "thread-jumps";
    }

    @Override
    public void run(FlowGraph graph) {
        for (Link link : graph.links()) {
            for (int i = 0; i < LONGEST && thread(link, graph); i++) {
                continue;
            }
        }
    }

    private static boolean thread(Link link, FlowGraph graph) {
        Block block = link.target();
        if (block.exits().isEmpty() || block.isRaising() || block.exits().contains(link)) {
            return false;
        }
        Map<Variable, Operand> values = new IdentityHashMap<>(GraphEdits.carried(link));
        for (Operation operation : block.operations()) {
            Constant constant = Folding.fold(operation.withArgs(once(operation.args(), values)));
            if (constant == null || !operation.opcode().exceptions().isEmpty()) {
                return false;
            }
            values.put(operation.result(), constant);
        }
        Link next = next(block, values);
        if (next == null || next.target() == block) {
            return false;
        }
        List<Operand> args = once(next.args(), values);
        link.setTarget(next.target());
        link.args().clear();
        link.args().addAll(args);
        return true;
    }

    private static Link next(Block block, Map<Variable, Operand> values) {
        if (block.exitSwitch() == null) {
            return block.exits().get(0);
        }
        return once(List.of(block.exitSwitch()), values).get(0) instanceof Constant constant ? FoldConstants.chosen(block.exits(), constant.value()) : null;
    }

    /** Replaces each variable of the threaded block by its value; a value may itself be a variable of that block, when a loop is entered from inside. */
    private static List<Operand> once(List<Operand> operands, Map<Variable, Operand> values) {
        return operands.stream().map(o -> o instanceof Variable variable ? values.getOrDefault(variable, variable) : o).toList();
    }
}
