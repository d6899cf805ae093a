package org.tracewright.flow.heap;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.GraphIdentity;
import org.tracewright.flow.graph.Mentions;
import org.tracewright.flow.type.FuncType;

/**
 * A function as a value; its graph may be attached later, when a nested translation has made it, and may be made only when somebody asks for it. Compared by
 * identity. Any thread may ask for the graph.
 */
public final class LowFunction {

    private final String name;
    private final FuncType type;
    private FlowGraph graph;
    private Supplier<FlowGraph> maker;
    private Mentions mentions;
    private GraphIdentity identity;

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

    /** The graph, which is made now where nobody asked for it before; or null. */
    public synchronized FlowGraph graph() {
        if (maker != null) {
            graph = maker.get();
            maker = null;
        }
        return graph;
    }

    /** Whether there is a graph, made or not. */
    public synchronized boolean hasGraph() {
        return graph != null || maker != null;
    }

    public synchronized void setGraph(FlowGraph newGraph) {
        graph = newGraph;
        maker = null;
        mentions = null;
    }

    /** The graph is made when somebody asks for it. */
    public synchronized void makeGraph(Supplier<FlowGraph> newMaker) {
        graph = null;
        maker = newMaker;
        mentions = null;
    }

    /** The graph becomes another one, when somebody asks for it. */
    public synchronized void changeGraph(UnaryOperator<FlowGraph> change) {
        Supplier<FlowGraph> before = maker;
        FlowGraph made = graph;
        makeGraph(() -> change.apply(before == null ? made : before.get()));
    }

    /** What the graph mentions; it must not change any more. Need not make a graph of which this is known. */
    public synchronized Mentions mentions() {
        if (mentions == null) {
            mentions = Mentions.of(graph());
        }
        return mentions;
    }

    /** What the graph is, as far as it can be told without making it; or null. */
    public synchronized GraphIdentity identity() {
        return identity;
    }

    /** Says what the graph will mention, and what it is like. */
    public synchronized void foresee(Mentions newMentions, GraphIdentity newIdentity) {
        mentions = newMentions;
        identity = newIdentity;
    }

    @Override
    public String toString() {
        return name;
    }
}
