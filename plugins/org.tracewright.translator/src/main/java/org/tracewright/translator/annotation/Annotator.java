package org.tracewright.translator.annotation;

import java.util.List;
import java.util.Set;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostSpace;

/**
 * Type inference by forward propagation: from the entry point on, annotations flow along operations, links and calls until nothing changes any more.
 * One annotator serves one translation and is not safe for use by several threads.
 */
public interface Annotator {

    /** A new annotator on the live objects of a space. */
    static Annotator create(HostSpace space, FlowGraphs graphs) {
        return new Inference(space, graphs);
    }

    /** The argument of an entry point: a list of {@code str}, which may change its length. */
    static Annotation commandLine() {
        ListDef list = new ListDef();
        list.item().set(SomeString.ANY, null);
        list.markResized(SourcePosition.NONE);
        return new SomeList(list);
    }

    /** Infers the types of everything reachable from a function called with such arguments. */
    AnnotatedProgram annotate(HostFunction entry, List<Annotation> arguments);

    /**
     * Infers the types of a run-time helper for arguments of those types, after {@link #annotate}; cached by function and arguments. Its graph and those of what it calls join
     * {@link AnnotatedProgram#graphs()}.
     *
     * @return the graph made for these arguments
     */
    FlowGraph annotateHelper(HostFunction helper, List<Annotation> arguments);

    /** The types of parameters and result in words. */
    String signature(FlowGraph graph);

    /** An annotation in words. */
    String describe(Annotation annotation);

    /** The names of the methods that values of a built-in type have; none for instances of the program's classes. */
    Set<String> methodNames(Annotation annotation);

    /** Where the type of a variable comes from, nearest cause first. */
    List<Diagnostic.Cause> why(Variable variable);
}
