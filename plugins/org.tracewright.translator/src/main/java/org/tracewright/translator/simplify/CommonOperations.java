package org.tracewright.translator.simplify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.LowType;

/** A pure operation that a block has done before on the same arguments is not done again. */
public final class CommonOperations implements Pass {

    private record Key(Opcode opcode, List<Operand> args, LowType type) {
    }

    @Override
    public String name() {
        return "common-operations";
    }

    @Override
    public void run(FlowGraph graph) {
        graph.blocks().forEach(CommonOperations::run);
    }

    private static void run(Block block) {
        Map<Key, Variable> done = new HashMap<>();
        Map<Variable, Operand> replacement = new IdentityHashMap<>();
        List<Operation> kept = new ArrayList<>();
        boolean raisingIsGone = false;
        for (Operation original : block.operations()) {
            Operation operation = original.withArgs(GraphEdits.replaced(original.args(), replacement));
            boolean pure = operation.opcode().effect() == Opcode.Effect.PURE && operation.opcode().exceptions().isEmpty();
            Variable before = pure ? done.putIfAbsent(new Key(operation.opcode(), operation.args(), operation.result().type()), operation.result()) : null;
            if (before == null) {
                kept.add(operation);
            } else {
                replacement.put(operation.result(), before);
                raisingIsGone = block.isRaising() && original == block.raisingOperation();
            }
        }
        if (!replacement.isEmpty()) {
            block.operations().clear();
            block.operations().addAll(kept);
            GraphEdits.replaceIn(block, replacement);
        }
        if (raisingIsGone) {
            GraphEdits.keepOnly(block, block.exits().get(0));
        }
    }
}
