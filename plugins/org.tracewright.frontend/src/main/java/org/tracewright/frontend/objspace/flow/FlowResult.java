package org.tracewright.frontend.objspace.flow;

import java.util.List;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.FlowGraph;

/**
 * What building a graph gives.
 *
 * @param graph       where there are diagnostics, each path of it ends at what was refused
 * @param diagnostics what is outside RPython
 */
public record FlowResult(FlowGraph graph, List<Diagnostic> diagnostics) {

    public FlowResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
