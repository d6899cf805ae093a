package org.tracewright.flow.heap;

import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.type.FuncType;

/** A function as a value; its graph may be attached later, when a nested translation has made it. Compared by identity. */
public final class LowFunction {

    private final String name;
    private final FuncType type;
    private FlowGraph graph;

    /** @param name unique in a translation */
    public LowFunction(String name, FuncType type) {
        this.name = name;
        this.type = type;
    }

    public String name() {
        return name;
    }

    public FuncType type() {
        return type;
    }

    public FlowGraph graph() {
        return graph;
    }

    public void setGraph(FlowGraph graph) {
        this.graph = graph;
    }

    @Override
    public String toString() {
        return name;
    }
}
