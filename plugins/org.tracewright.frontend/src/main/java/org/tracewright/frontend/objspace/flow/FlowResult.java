package org.tracewright.frontend.objspace.flow;

import java.util.List;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.FlowGraph;

/**
 * What building a graph gives.
 *
 * @param graph null where there are diagnostics
 */
public record FlowResult(FlowGraph graph, List<Diagnostic> diagnostics) {

    public FlowResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
