package org.tracewright.frontend.objspace.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostSpace;

/** Makes flow graphs of functions on demand. Every call makes a fresh graph, so that specialisations do not share blocks. */
public final class FlowSpace {

    private final HostSpace host;
    private final Map<HostFunction, FlowGraph> resumed = new HashMap<>();

    public FlowSpace(HostSpace host) {
        this.host = host;
    }

    /** The graph of a function, and what had to be left out of it. */
    public FlowResult build(HostFunction function) {
        FlowGraph known = resumed.get(function);
        if (known != null) {
            return new FlowResult(known, List.of());
        }
        GraphBuilder builder = new GraphBuilder(host, function);
        FlowGraph graph = builder.build();
        return new FlowResult(function.code().isGenerator() ? generator(function, graph) : graph, builder.diagnostics());
    }

    private FlowGraph generator(HostFunction function, FlowGraph body) {
        GeneratorTransform.Result result = GeneratorTransform.run(host, function, body);
        resumed.put(result.resume(), result.resumed());
        return result.construction();
    }
}
