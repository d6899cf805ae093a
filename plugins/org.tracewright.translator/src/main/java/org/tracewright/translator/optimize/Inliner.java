package org.tracewright.translator.optimize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.GraphCopier;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;

/**
 * Puts functions in place of their direct calls. Positions stay those of the callee. An exception that the callee lets out goes to the handlers
 * of the call, or on to the caller's except block; to the handlers go, as from a call, faults of the callee's operations, too.
 */
public final class Inliner {

    private final Function<LowFunction, FlowGraph> bodies;
    private final Function<String, LowClass> builtins;
    private final int mostOperations;

    /**
     * @param bodies         the graph to put in place of a call of the function, or null to leave the call
     * @param builtins       the class of a built-in exception, null where the program lacks it
     * @param mostOperations size of a caller from which on nothing more is inlined into it
     */
    public Inliner(Function<LowFunction, FlowGraph> bodies, Function<String, LowClass> builtins, int mostOperations) {
        this.bodies = bodies;
        this.builtins = builtins;
        this.mostOperations = mostOperations;
    }

    /** Inlines into a graph, in place; calls inside what was inlined stay. Says whether anything changed. */
    public boolean run(FlowGraph graph) {
        boolean changed = false;
        int size = size(graph);
        Deque<Block> pending = new ArrayDeque<>(graph.blocks());
        while (!pending.isEmpty()) {
            Block block = pending.removeFirst();
            for (int i = 0; i < block.operations().size(); i++) {
                FlowGraph body = size < mostOperations ? body(block.operations().get(i), graph) : null;
                if (body != null) {
                    pending.addFirst(inline(graph, block, i, body));
                    size += size(body);
                    changed = true;
                }
            }
        }
        if (changed) {
            SsiForm.restore(graph);
        }
        return changed;
    }

    /** The number of operations of a graph. */
    static int size(FlowGraph graph) {
        return graph.blocks().stream().mapToInt(b -> b.operations().size()).sum();
    }

    private FlowGraph body(Operation operation, FlowGraph caller) {
        if (operation.opcode() != Opcode.DIRECT_CALL || !(((Constant) operation.arg(0)).value() instanceof LowFunction callee)) {
            return null;
        }
        FlowGraph body = bodies.apply(callee);
        return body == caller ? null : body;
    }

    /** Replaces the call; gives the block with what comes after it. */
    private Block inline(FlowGraph graph, Block block, int index, FlowGraph body) {
        FlowGraph callee = GraphCopier.copy(body);
        Operation call = block.operations().get(index);
        Variable result = callee.returnVariable().type().equals(call.result().type()) ? call.result() : callee.returnVariable().copy();
        Block after = new Block(List.of(result));
        boolean raising = block.isRaising() && index == block.operations().size() - 1;
        List<Link> handlers = List.of();
        if (raising) {
            handlers = List.copyOf(block.exits().subList(1, block.exits().size()));
            after.close(block.exits().get(0));
        } else {
            after.operations().addAll(block.operations().subList(index + 1, block.operations().size()));
            if (block.isRaising()) {
                after.closeRaising(List.copyOf(block.exits()));
            } else {
                after.closeWithSwitch(block.exitSwitch(), List.copyOf(block.exits()));
            }
        }
        block.operations().subList(index, block.operations().size()).clear();
        Handlers handling = new Handlers(handlers, graph, call, builtins);
        for (Block inner : new ArrayList<>(callee.blocks())) {
            redirect(inner, callee, after, handling);
        }
        Block start = callee.startBlock() == callee.returnBlock() ? after : callee.startBlock();
        block.close(new Link(call.args().subList(1, call.args().size()), start).at(call.position()));
        return after;
    }

    private static void redirect(Block inner, FlowGraph callee, Block after, Handlers handling) {
        for (Link link : inner.exits()) {
            if (link.target() == callee.returnBlock()) {
                link.setTarget(after);
            } else if (link.target() == callee.exceptBlock()) {
                handling.redirect(link);
            }
        }
        if (!handling.isEmpty()) {
            handling.cover(inner);
        }
    }
}
