package org.tracewright.translator.annotation;

import java.util.List;
import java.util.Map;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostType;

/** The result of inference: every graph that can be reached from the entry point, and what is known of every value in it. */
public interface AnnotatedProgram {

    /** The function that the program starts with. */
    AnnotatedGraph entry();

    /** Every graph reached, in the order of discovery; helpers that were annotated later included. */
    List<AnnotatedGraph> graphs();

    /** What is known of a variable, or of a constant; impossible where no value ever arrives. */
    Annotation annotation(Operand operand);

    /** What is known of a prebuilt object. */
    Annotation annotationOf(HostObject constant);

    /** The candidates of a {@code simple_call} or {@code call_args}; empty where a built-in is called. */
    List<CallTarget> callTargets(Operation call);

    /** Every operation that has call targets, in the order of discovery. */
    List<Operation> calls();

    /**
     * For a call of a function with {@code specialize.memo}: what it gives, by constant arguments (a class, function or frozen object each; in the order of the parameters
     * passed). Empty for any other call.
     */
    Map<List<HostObject>, HostObject> memoTable(Operation call);

    /** The function that a descriptor of that object stands for; null if the object is none of function, class or frozen object that inference has seen. */
    Desc desc(HostObject object);

    /** The definition of a class, or null if no instance of it ever exists. */
    ClassDef classDef(HostType type);

    /** All class definitions, above before below, in the order of discovery. */
    List<ClassDef> classDefs();

    /** Whether inference ever entered the block. */
    boolean reachable(Block block);

    /** Whether a value ever went along the link; one that is not taken can be dropped. */
    boolean taken(Link link);

    /** Everything refused, in source order of discovery. */
    List<Diagnostic> diagnostics();
}
