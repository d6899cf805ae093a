package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;

/** Where each variable of a graph comes from: an operation makes it, or links pass it to a block. */
final class Origins {

    private final Map<Variable, Operation> made = new HashMap<>();
    private final Map<Variable, Block> passed = new HashMap<>();
    private final Map<Block, List<Link>> links = new HashMap<>();

    Origins(FlowGraph graph) {
        for (Block block : graph.blocks()) {
            block.inputs().forEach(input -> passed.put(input, block));
            block.operations().forEach(operation -> made.put(operation.result(), operation));
            block.exits().forEach(link -> links.computeIfAbsent(link.target(), target -> new ArrayList<>()).add(link));
        }
    }

    /** The operation that makes it; null where none does. */
    Operation operation(Variable variable) {
        return made.get(variable);
    }

    /** The block that it is an input of; null where it is none. */
    Block block(Variable variable) {
        return passed.get(variable);
    }

    /** The links to a block, in the order of the blocks they come from. */
    List<Link> into(Block block) {
        return links.getOrDefault(block, List.of());
    }
}
