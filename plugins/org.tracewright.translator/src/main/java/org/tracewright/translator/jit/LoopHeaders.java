package org.tracewright.translator.jit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;

/**
 * Places {@code can_enter_jit} in a portal whose driver has none written. What lies between a {@code loop_header} and the merge point is doubled: the copy
 * knows that the header was passed and comes to a {@code can_enter_jit} before the merge point.
 */
final class LoopHeaders {

    private final FlowGraph graph;
    private final Marker marker;
    private final Block mergeBlock;
    private final Block entered;
    private final Map<Block, Block> passed = new IdentityHashMap<>();
    private final List<Block> pending = new ArrayList<>();

    /**
     * @param graph  a portal, whose start block only goes to the merge point
     * @param marker the merge point's shape
     */
    LoopHeaders(FlowGraph graph, Marker marker) {
        this.graph = graph;
        this.marker = marker;
        mergeBlock = graph.startBlock().exits().get(0).target();
        List<Variable> inputs = mergeBlock.inputs().stream().map(Variable::copy).toList();
        entered = new Block(inputs);
        entered.operations().add(marker.withValues("can_enter_jit", inputs));
        entered.close(new Link(inputs, mergeBlock).at(marker.operation().position()));
    }

    /** @param written whether the program has a {@code can_enter_jit} of the driver */
    void place(boolean written) {
        boolean found = false;
        for (Block block : graph.blocks()) {
            int at = header(block);
            if (at >= 0) {
                cut(block, at);
                found = true;
            }
        }
        while (!pending.isEmpty()) {
            copyContents(pending.remove(pending.size() - 1));
        }
        if (!found && !written) {
            everyWayBack();
        }
    }

    private int header(Block block) {
        for (int i = 0; i < block.operations().size(); i++) {
            Operation operation = block.operations().get(i);
            if (Marker.isOfKind(operation, "loop_header") && Marker.of(operation).driver().equals(marker.driver())) {
                return i;
            }
        }
        return -1;
    }

    /** Lets the block end at its header and go on in copies. */
    private void cut(Block block, int at) {
        Block rest = new Block(List.of());
        List<Operation> moved = block.operations().subList(at, block.operations().size());
        rest.operations().addAll(moved);
        moved.clear();
        if (block.isRaising()) {
            rest.closeRaising(List.copyOf(block.exits()));
        } else {
            rest.closeWithSwitch(block.exitSwitch(), List.copyOf(block.exits()));
        }
        List<Variable> needed = FreeVariables.of(rest);
        rest.inputs().addAll(needed);
        block.close(new Link(needed, passed(rest)).at(marker.operation().position()));
    }

    /** The copy of a block that is reached after a header. */
    private Block passed(Block block) {
        if (block == mergeBlock) {
            return entered;
        } else if (block == graph.returnBlock() || block == graph.exceptBlock()) {
            return block;
        }
        return passed.computeIfAbsent(block, b -> {
            pending.add(b);
            return new Block(List.of());
        });
    }

    private void copyContents(Block block) {
        Block copy = passed.get(block);
        Map<Operand, Variable> renamed = new IdentityHashMap<>();
        UnaryOperator<Variable> define = variable -> renamed.computeIfAbsent(variable, v -> ((Variable) v).copy());
        UnaryOperator<Operand> use = operand -> renamed.containsKey(operand) ? renamed.get(operand) : operand;
        block.inputs().forEach(input -> copy.inputs().add(define.apply(input)));
        for (Operation operation : block.operations()) {
            if (!Marker.isOfKind(operation, "loop_header") || !Marker.of(operation).driver().equals(marker.driver())) {
                copy.operations().add(operation.withArgs(operation.args().stream().map(use).toList()).withResult(define.apply(operation.result())));
            }
        }
        List<Link> links = block.exits().stream().map(link -> link(link, define, use)).toList();
        if (block.isRaising()) {
            copy.closeRaising(links);
        } else {
            copy.closeWithSwitch(block.exitSwitch() == null ? null : use.apply(block.exitSwitch()), links);
        }
    }

    private Link link(Link from, UnaryOperator<Variable> define, UnaryOperator<Operand> use) {
        Variable type = from.lastException() == null ? null : define.apply(from.lastException());
        Variable value = from.lastException() == null ? null : define.apply(from.lastExceptionValue());
        Link link = new Link(from.args().stream().map(use).toList(), passed(from.target()), from.exitCase()).at(from.position());
        if (type != null) {
            link.defineException(type, value);
        }
        return link;
    }

    private void everyWayBack() {
        for (Block block : graph.blocks()) {
            for (Link link : block.exits()) {
                if (link.target() == mergeBlock && block != graph.startBlock()) {
                    link.setTarget(entered);
                }
            }
        }
    }
}
