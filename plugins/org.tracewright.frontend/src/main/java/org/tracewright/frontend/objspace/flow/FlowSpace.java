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
    private final FlowMemory.Use memory;
    private final Map<HostFunction, FlowGraph> resumed = new HashMap<>();
    private final Map<CodeObject, Map<HostDict, HostFunction>> inner = new IdentityHashMap<>();

    public FlowSpace(HostSpace host) {
        this(host, null);
    }

    /** @param memory the graphs of a program before; null where there is none */
    public FlowSpace(HostSpace host, FlowMemory.Use memory) {
        this.host = host;
        this.memory = memory;
    }

    /** The graph of a function, and what had to be left out of it. */
    public FlowResult build(HostFunction function) {
        FlowGraph known = resumed.get(function);
        if (known != null) {
            return new FlowResult(known, List.of());
        }
        FlowGraph remembered = memory == null ? null : memory.recall(host, function);
        FlowResult result = remembered == null ? make(function) : new FlowResult(remembered, List.of());
        return function.code().isGenerator() ? new FlowResult(generator(function, result.graph()), result.diagnostics()) : result;
    }

    private FlowResult make(HostFunction function) {
        Inquiry inquiry = new Inquiry(host, function, memory != null);
        GraphBuilder builder = new GraphBuilder(host, function, inquiry, this);
        FlowGraph graph = builder.build();
        if (memory != null) {
            memory.add(function, builder.diagnostics().isEmpty() ? RememberedGraph.of(graph, inquiry) : null);
        }
        return new FlowResult(graph, builder.diagnostics());
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
