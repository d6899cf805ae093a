package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostType;

/**
 * The annotator: it owns the parts of inference and what they share, and is the context that the {@link Rules} work in. The {@link FixedPoint} drives it.
 */
final class Inference implements Annotator {

    private final HostSpace space;
    private final FlowGraphs flowGraphs;
    private final Unions unions = new Unions(this);
    private final Merging merging = new Merging(this);
    private final Faults faults;
    private final ClassTable classes = new ClassTable(this);
    private final Bookkeeper bookkeeper = new Bookkeeper(this);
    private final Calls calls = new Calls(this);
    private final Raises raises = new Raises(this);
    private final Rules rules = new Rules(this);
    private final FixedPoint engine = new FixedPoint(this);
    private final KeyFunctions keyFunctions = new KeyFunctions(this);

    private final List<AnnotatedGraph> graphs = new ArrayList<>();
    private final Map<FlowGraph, AnnotatedGraph> graphOf = new IdentityHashMap<>();
    private final Map<Operation, ListDef> listsMadeAt = new IdentityHashMap<>();
    private final Map<Operation, DictDef> dictsMadeAt = new IdentityHashMap<>();
    private final Map<Object, FlowGraph> helpers = new LinkedHashMap<>();

    Inference(HostSpace space, FlowGraphs flowGraphs) {
        this.space = space;
        this.faults = new Faults(this);
        this.flowGraphs = flowGraphs;
    }

    // ---- parts

    HostSpace space() {
        return space;
    }

    Unions unions() {
        return unions;
    }

    Merging merging() {
        return merging;
    }

    Faults faults() {
        return faults;
    }

    ClassTable classes() {
        return classes;
    }

    Bookkeeper bookkeeper() {
        return bookkeeper;
    }

    Calls calls() {
        return calls;
    }

    FixedPoint engine() {
        return engine;
    }

    Rules rules() {
        return rules;
    }

    /** What tests in the block being looked at teach. */
    Refinements refinements() {
        return engine.refinements();
    }

    KeyFunctions keyFunctions() {
        return keyFunctions;
    }

    Raises raises() {
        return raises;
    }

    // ---- the annotator

    @Override
    public AnnotatedProgram annotate(HostFunction entry, List<Annotation> arguments) {
        AnnotatedGraph graph = calls.start(entry, arguments);
        engine.complete();
        Normalizer normalizer = new Normalizer(this);
        while (normalizer.run()) {
            engine.complete();
        }
        return new InferredProgram(this, graph);
    }

    @Override
    public FlowGraph annotateHelper(HostFunction helper, List<Annotation> arguments) {
        List<Object> key = List.of(helper, List.copyOf(arguments));
        FlowGraph known = helpers.get(key);
        if (known == null) {
            AnnotatedGraph graph = calls.startHelper(helper, arguments);
            engine.complete();
            known = graph == null ? null : graph.graph();
            helpers.put(key, known);
        }
        return known;
    }

    @Override
    public String signature(FlowGraph graph) {
        return new Explanations(this).signature(graph);
    }

    @Override
    public String describe(Annotation annotation) {
        return Describe.annotation(annotation);
    }

    @Override
    public Set<String> methodNames(Annotation annotation) {
        return Methods.names(annotation);
    }

    @Override
    public List<Diagnostic.Cause> why(Variable variable) {
        return new Explanations(this).why(variable);
    }

    // ---- state that rules read and write

    /** What is known of an operand now. */
    Annotation annotation(Operand operand) {
        if (operand instanceof Variable) {
            return engine.binding((Variable) operand);
        }
        Object value = ((Constant) operand).value();
        return value instanceof HostObject object ? bookkeeper.constant(object) : new SomeForeign(new HostForeign(value));
    }

    /** The operation being looked at, or null. */
    Operation operation() {
        return engine.operation();
    }

    /** Where a fact learnt now comes from. */
    SourcePosition position() {
        return engine.position();
    }

    /** Refuses the operation being looked at. */
    Annotation fail(String code, String message) {
        faults.operation(operation(), code, message, List.of());
        return SomeError.INSTANCE;
    }

    /** Refuses a prebuilt thing for good: it is looked into only once. */
    Annotation failForGood(String code, String message) {
        faults.add(new Diagnostic(code, message, position(), List.of()));
        return SomeError.INSTANCE;
    }

    /** The union, or an error at the operation being looked at. */
    Annotation join(Annotation a, Annotation b) {
        Annotation joined = unions.union(a, b);
        return joined == null ? fail("union-error", "these types do not mix: " + a + " and " + b) : joined;
    }

    /** Reads a slot: the block being looked at will be looked at again when it grows. */
    Annotation read(Slot slot) {
        if (engine.block() != null) {
            slot.readers().add(engine.block());
        }
        return slot.annotation();
    }

    /** The list that the operation being looked at makes; the same each time. */
    ListDef listMadeHere() {
        return listsMadeAt.computeIfAbsent(operation(), k -> new ListDef());
    }

    /** The dict that the operation being looked at makes; the same each time. */
    DictDef dictMadeHere(DictDef.Kind kind) {
        return dictsMadeAt.computeIfAbsent(operation(), k -> new DictDef(kind));
    }

    /** What another operation, which stands for the one being looked at, gives. */
    Annotation applyAs(Operation meaning) {
        return rules.apply(meaning);
    }

    /** Calls an argument of a built-in with the arguments after it. */
    Annotation callTail(CallArguments arguments, int callee) {
        List<Annotation> rest = arguments.positional().subList(callee + 1, arguments.count()).stream().map(CallArguments.Actual::annotation).toList();
        List<CallTarget> found = new ArrayList<>();
        Annotation result = calls.call(arguments.get(callee), CallArguments.from(callee + 2, rest), found);
        calls.note(operation(), found);
        return result;
    }

    List<AnnotatedGraph> graphs() {
        return graphs;
    }

    AnnotatedGraph graphOf(FlowGraph graph) {
        return graphOf.get(graph);
    }

    /** What a graph returns, as far as known; the block being looked at will be looked at again when that grows. */
    Annotation result(AnnotatedGraph graph) {
        if (engine.block() != null) {
            graph.callers().add(engine.block());
        }
        return annotation(graph.graph().returnVariable());
    }

    /** Makes a graph of a function part of the program; null where the function cannot be expressed. */
    AnnotatedGraph addGraph(FunctionDesc function, Object key, int extras) {
        List<Diagnostic> refused = new ArrayList<>();
        FlowGraph graph = flowGraphs.graph(function.function(), refused::add);
        refused.forEach(faults::add);
        if (graph == null) {
            return null;
        }
        if (function.function().code().hasStar()) {
            StarArguments.expand(graph, function.function().code().argumentCount(), extras);
        }
        AnnotatedGraph added = new AnnotatedGraph(graph, function, key, graphs.size());
        graphs.add(added);
        graphOf.put(graph, added);
        engine.add(added);
        if (!refused.isEmpty()) {
            engine.widenResult(added, SomeError.INSTANCE);
        }
        return added;
    }

    /** The classes that the program makes instances of or tests for. */
    ClassDef classDef(HostType type) {
        return classes.classDef(type);
    }
}
