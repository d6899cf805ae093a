package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.AnnotatedProgram;
import org.tracewright.translator.annotation.Annotator;

/**
 * The lowering stage. Before: annotated graphs of high-level operations. After: a closed program of typed graphs whose operations are low-level. The annotated graphs
 * stay as they are; run-time helpers that the program needs are annotated and lowered on demand.
 */
public final class Lowering {

    private static final List<String> RAISED_BY_OPERATIONS = List.of("OverflowError", "ZeroDivisionError", "MemoryError", "RuntimeError", "AssertionError", "StopIteration",
            "IndexError", "KeyError", "ValueError", "TypeError");

    private final Lowerer lowerer;

    public Lowering(AnnotatedProgram program, Annotator annotator, HostSpace space) {
        this.lowerer = new Lowerer(program, annotator, space);
    }

    /**
     * What the stage gives.
     *
     * @param program     null where something was refused
     * @param diagnostics everything refused
     * @param origins     the function of the live program that a function was made of, by the name of this
     */
    public record Result(Program program, List<Diagnostic> diagnostics, Map<String, HostFunction> origins) {
    }

    /** Lowers the program. */
    public Result lower() {
        LowFunction entry = null;
        try {
            for (String name : RAISED_BY_OPERATIONS) {
                HostType type = BuiltinTypes.byName(name);
                lowerer.classes().of(type);
            }
            entry = new EntryPoint(lowerer).make(lowerer.program().entry());
            lowerer.drain();
        } catch (LoweringException refused) {
            lowerer.report(refused, lowerer.program().entry().graph().position());
        }
        List<Diagnostic> diagnostics = List.copyOf(lowerer.diagnostics());
        return new Result(diagnostics.isEmpty() ? program(entry) : null, diagnostics, lowerer.functions().origins());
    }

    private Program program(LowFunction entry) {
        List<LowFunction> functions = new ArrayList<>();
        for (LowFunction function : lowerer.functions().all()) {
            FlowGraph graph = function.graph();
            if (graph != null) {
                functions.add(function);
            }
        }
        List<LowClass> classes = lowerer.classes().all();
        return new Program(entry, functions, classes);
    }
}
