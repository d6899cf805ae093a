package org.tracewright.translator.lowering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.FunctionDesc;

/** The low-level function of each annotated graph that is asked for; their graphs are lowered in that order. */
final class Functions {

    /** A graph that waits to be lowered. */
    record Pending(LowFunction function, FlowGraph source, HostFunction origin) {
    }

    private final Lowerer lowerer;
    private final Map<FlowGraph, LowFunction> made = new IdentityHashMap<>();
    private final List<LowFunction> all = new ArrayList<>();
    private final Map<String, HostFunction> origins = new LinkedHashMap<>();
    private final Queue<Pending> pending = new ArrayDeque<>();

    Functions(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    List<LowFunction> all() {
        return all;
    }

    /** The function of the program that each function was made of, by the names of these. */
    Map<String, HostFunction> origins() {
        return origins;
    }

    Queue<Pending> pending() {
        return pending;
    }

    LowFunction of(AnnotatedGraph graph) {
        return of(graph.graph(), graph.function().function());
    }

    LowFunction of(FlowGraph graph, HostFunction origin) {
        LowFunction known = made.get(graph);
        if (known == null) {
            List<LowType> parameters = new ArrayList<>();
            for (Variable parameter : graph.parameters()) {
                LowType type = lowerer.repr(parameter).lowType();
                if (type != Primitive.VOID) {
                    parameters.add(type);
                }
            }
            known = new LowFunction(lowerer.structs().unique(graph.name()), new FuncType(parameters, lowerer.repr(graph.returnVariable()).lowType()));
            made.put(graph, known);
            all.add(known);
            if (origin != null) {
                origins.put(known.name(), origin);
            }
            pending.add(new Pending(known, graph, origin));
        }
        return known;
    }

    /** Takes a function whose graph is made already. */
    LowFunction add(LowFunction function) {
        all.add(function);
        return function;
    }

    /** The one graph of a function that is used as a value. */
    AnnotatedGraph graphOf(FunctionDesc desc) {
        if (desc.graphs().isEmpty()) {
            throw LoweringException.unsupported("function " + desc.name() + " is a value here, but never called");
        }
        if (desc.graphs().size() > 1) {
            throw LoweringException.unsupported("function " + desc.name() + " is a value here, but called in ways that differ in their arguments");
        }
        return desc.graphs().iterator().next();
    }

    /** The function as an argument that exists only in the graph. */
    Constant constant(LowFunction function) {
        return Constant.ofVoid(function);
    }
}
