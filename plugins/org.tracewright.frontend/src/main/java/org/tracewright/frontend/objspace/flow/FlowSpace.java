package org.tracewright.frontend.objspace.flow;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;

/** Makes flow graphs of functions on demand. Every call makes a fresh graph, so that specialisations do not share blocks. */
public final class FlowSpace {

    private final HostSpace host;
    private final Map<HostFunction, FlowGraph> resumed = new HashMap<>();
    private final Map<CodeObject, Map<HostDict, HostFunction>> inner = new IdentityHashMap<>();

    public FlowSpace(HostSpace host) {
        this.host = host;
    }

    /** The graph of a function, and what had to be left out of it. */
    public FlowResult build(HostFunction function) {
        FlowGraph known = resumed.get(function);
        if (known != null) {
            return new FlowResult(known, List.of());
        }
        GraphBuilder builder = new GraphBuilder(host, function, this);
        FlowGraph graph = builder.build();
        return new FlowResult(function.code().isGenerator() ? generator(function, graph) : graph, builder.diagnostics());
    }

    /** The function that a {@code def} or {@code lambda} inside another function stands for: as it captures nothing, it is the same each time. */
    HostFunction inner(CodeObject code, HostDict globals, List<HostObject> defaults) {
        return inner.computeIfAbsent(code, c -> new IdentityHashMap<>())
                .computeIfAbsent(globals, g -> new HostFunction(code, globals, code.name(), defaults, List.of()));
    }

    private FlowGraph generator(HostFunction function, FlowGraph body) {
        GeneratorTransform.Result result = GeneratorTransform.run(host, function, body);
        resumed.put(result.resume(), result.resumed());
        return result.construction();
    }
}
