package org.tracewright.flow.verify;

import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;

/**
 * One thing that is wrong with a graph or program.
 *
 * @param graph   null where the fault is of the program as a whole
 * @param block   null where the fault is of the whole graph
 * @param node    the operation, link, variable, class or prebuilt object; or null
 * @param message what is wrong, with the actual names and types
 * @param place   graph, block and operation as the textual IR names them
 */
public record Fault(FlowGraph graph, Block block, Object node, String message, String place) {

    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
