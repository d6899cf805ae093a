package org.tracewright.translator.simplify;

import org.tracewright.flow.graph.FlowGraph;

/** One transformation of a graph. */
public interface Pass {

    /** Short kebab-case name, for dumps and logs. */
    String name();

    /** Changes the graph in place. A graph that the pass does not apply to stays as it is. */
    void run(FlowGraph graph);
}
