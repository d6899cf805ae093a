package org.tracewright.translator.simplify;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;

/**
 * {@code v = int_add(1, 2)} is 3; {@code v = same_as(x)} is x; a switch on a constant leaves one exit. An operation that cannot raise any more,
 * or whose exceptions nobody handles, loses its exceptional exits.
 */
public final class FoldConstants implements Pass {

    @Override
    public String name() {
        return "fold-constants";
    }

    @Override
    public void run(FlowGraph graph) {
        for (Block block : graph.blocks()) {
            if (!block.exits().isEmpty()) {
                foldOperations(block);
                foldExits(block);
            }
        }
    }

    private static void foldOperations(Block block) {
        Map<Variable, Operand> replacement = new IdentityHashMap<>();
        List<Operation> kept = new ArrayList<>();
        boolean raisingIsGone = false;
        for (Operation original : block.operations()) {
            Operation operation = original.withArgs(GraphEdits.replaced(original.args(), replacement));
            Operand value = value(operation);
            if (value == null && !holds(operation)) {
                kept.add(operation);
            } else if (value != null) {
                replacement.put(operation.result(), value);
                raisingIsGone = block.isRaising() && original == block.raisingOperation();
            }
        }
        block.operations().clear();
        block.operations().addAll(kept);
        GraphEdits.replaceIn(block, replacement);
        if (raisingIsGone) {
            GraphEdits.keepOnly(block, block.exits().get(0));
        }
    }

    private static boolean holds(Operation operation) {
        return operation.opcode() == Opcode.DEBUG_ASSERT && operation.arg(0) instanceof Constant constant && Boolean.TRUE.equals(constant.value());
    }

    /** What the result of the operation may be replaced by, or null. */
    private static Operand value(Operation operation) {
        boolean copies = operation.opcode() == Opcode.SAME_AS || operation.opcode() == Opcode.CAST_POINTER;
        if (copies && Objects.equals(operation.arg(0).type(), operation.result().type())) {
            return operation.arg(0);
        }
        return Folding.fold(operation);
    }

    private static void foldExits(Block block) {
        if (block.isRaising()) {
            if (!block.raisingOperation().opcode().mayRaise() || block.exits().size() == 1) {
                GraphEdits.keepOnly(block, block.exits().get(0));
            }
        } else if (block.exitSwitch() instanceof Constant constant) {
            GraphEdits.keepOnly(block, chosen(block.exits(), constant.value()));
        }
    }

    /** The exit that a switch takes on a value. */
    static Link chosen(List<Link> exits, Object value) {
        for (Link link : exits) {
            if (link.exitCase().equals(value) || Link.DEFAULT.equals(link.exitCase())) {
                return link;
            }
        }
        throw new IllegalStateException("no exit for " + value);
    }
}
