package org.tracewright.translator.annotation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;

/**
 * A flow graph of the program: one function for one specialisation key. Compared by identity.
 */
public final class AnnotatedGraph {

    private final FlowGraph graph;
    private final FunctionDesc function;
    private final Object key;
    private final int age;
    private final Set<Block> callers = new LinkedHashSet<>();

    AnnotatedGraph(FlowGraph graph, FunctionDesc function, Object key, int age) {
        this.graph = graph;
        this.function = function;
        this.key = key;
        this.age = age;
    }

    public FlowGraph graph() {
        return graph;
    }

    public FunctionDesc function() {
        return function;
    }

    /** What tells this graph from others of the same function; prints well. */
    public Object key() {
        return key;
    }

    /** Position in the order in which graphs were asked for. */
    public int age() {
        return age;
    }

    /** Blocks that call this; the live set. */
    Set<Block> callers() {
        return callers;
    }

    @Override
    public String toString() {
        return graph.name();
    }
}
