package org.tracewright.translator.simplify;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.primitive.Primitives;

/** Removes operations whose result nothing needs and which do nothing else, and inputs that nothing needs. */
public final class RemoveDead implements Pass {

    @Override
    public String name() {
        return "remove-dead";
    }

    @Override
    public void run(FlowGraph graph) {
        Map<Block, List<Link>> entries = GraphEdits.entries(graph);
        Set<Variable> needed = needed(graph);
        for (Block block : graph.blocks()) {
            block.operations().removeIf(o -> isRemovable(o, block) && !needed.contains(o.result()));
            if (!GraphEdits.hasFixedInputs(block, graph)) {
                for (int i = block.inputs().size() - 1; i >= 0; i--) {
                    if (!needed.contains(block.inputs().get(i))) {
                        GraphEdits.removeInput(block, i, entries.get(block));
                    }
                }
            }
        }
    }

    private static boolean isRemovable(Operation operation, Block block) {
        if (block.isRaising() && operation == block.raisingOperation()) {
            return false;
        }
        if (operation.opcode() == Opcode.PRIMITIVE_CALL) {
            Primitives.Entry entry = Primitives.named(String.valueOf(((Constant) operation.arg(0)).value()));
            return entry != null && entry.effect() != Opcode.Effect.ANY && entry.effect() != Opcode.Effect.WRITE;
        }
        return operation.opcode().isRemovable();
    }

    private static Set<Variable> needed(FlowGraph graph) {
        Set<Variable> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Block> blocks = graph.blocks();
        for (Block block : blocks) {
            if (GraphEdits.hasFixedInputs(block, graph)) {
                needed.addAll(block.inputs());
            }
            need(block.exitSwitch(), needed);
            block.operations().stream().filter(o -> !isRemovable(o, block)).forEach(o -> o.args().forEach(a -> need(a, needed)));
        }
        // Later blocks first, so that most needs are found in one round.
        for (int before = -1; before != needed.size();) {
            before = needed.size();
            for (int i = blocks.size() - 1; i >= 0; i--) {
                needThrough(blocks.get(i), needed);
            }
        }
        return needed;
    }

    private static void needThrough(Block block, Set<Variable> needed) {
        for (Link link : block.exits()) {
            for (int i = 0; i < link.args().size(); i++) {
                if (needed.contains(link.target().inputs().get(i))) {
                    need(link.args().get(i), needed);
                }
            }
        }
        List<Operation> operations = block.operations();
        for (int i = operations.size() - 1; i >= 0; i--) {
            if (needed.contains(operations.get(i).result())) {
                operations.get(i).args().forEach(a -> need(a, needed));
            }
        }
    }

    private static void need(Operand operand, Set<Variable> needed) {
        if (operand instanceof Variable variable) {
            needed.add(variable);
        }
    }
}
