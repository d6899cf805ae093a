package org.tracewright.flow.ir;

import java.util.List;
import java.util.function.Function;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operation;

/** The pieces of one graph as text, for tools that lay them out themselves. */
public final class GraphText {

    private final FlowGraph graph;
    private final GraphPrinter printer;

    /** @param constantName names a live object of the concrete space or a prebuilt object */
    public GraphText(FlowGraph graph, Function<Object, String> constantName, PrintOptions options) {
        this.graph = graph;
        this.printer = new GraphPrinter(graph, new ValueWriter(constantName), options);
    }

    /** Reachable blocks, and the final ones. */
    public List<Block> blocks() {
        return graph.blocks();
    }

    /** The name of a block. */
    public String name(Block block) {
        return printer.names().block(block);
    }

    /** Name and input variables of a block. */
    public String header(Block block) {
        return printer.header(block);
    }

    /** One operation. */
    public String operation(Operation operation, Block block) {
        return printer.operation(operation, block);
    }

    /** The values that a link carries, as they stand between parentheses. */
    public String carried(Link link) {
        String target = printer.target(link);
        return target.substring(target.indexOf('(') + 1, target.length() - 1);
    }

    /** When a link is taken: empty for the only way on, else {@code True}, {@code default}, {@code except class(E)}. */
    public String condition(Link link, Block block) {
        return printer.condition(link, block);
    }

    /** The value on which a block switches, or empty. */
    public String switchValue(Block block) {
        return block.exitSwitch() == null ? "" : printer.operand(block.exitSwitch());
    }
}
