package org.tracewright.translator.annotation;

import java.util.function.Consumer;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.frontend.objspace.host.HostFunction;

/** Makes flow graphs on demand. */
public interface FlowGraphs {

    /**
     * A fresh flow graph of the function: each call makes its own blocks and variables, so that it may be annotated in its own way.
     *
     * @param errors takes what cannot be expressed in RPython; the graph has {@code refused} there, a value of which nothing is known
     * @return null where there is no graph
     */
    FlowGraph graph(HostFunction function, Consumer<Diagnostic> errors);
}
