package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.CallArguments.Actual;

/** Calls: which graphs a call may reach, what flows into them, and what comes back. */
final class Calls {

    private static final int MOST_COPIES = 2000;
    private static final int MOST_CANDIDATES = 6;

    private final Inference inference;
    private final Specializer specializer;
    private final Map<Operation, List<CallTarget>> targets = new IdentityHashMap<>();
    private final List<Operation> inOrder = new ArrayList<>();
    private final Map<Operation, Map<List<HostObject>, HostObject>> memos = new IdentityHashMap<>();
    /** What the call being resolved may call. */
    private Set<Desc> candidates = Set.of();

    Calls(Inference inference) {
        this.inference = inference;
        this.specializer = new Specializer(inference);
    }

    /** The candidates of a call operation. */
    List<CallTarget> targets(Operation call) {
        return targets.getOrDefault(call, List.of());
    }

    /** Every call with candidates, in the order of discovery. */
    List<Operation> all() {
        return Collections.unmodifiableList(inOrder);
    }

    /** Notes candidates of a call that an operation means. */
    void note(Operation operation, List<CallTarget> found) {
        if (operation != null && targets.put(operation, List.copyOf(found)) == null) {
            inOrder.add(operation);
        }
    }

    /** Notes what a memo function gives at a call. */
    void noteMemo(Operation operation, Map<List<HostObject>, HostObject> table) {
        memos.put(operation, table);
    }

    /** What a memo function gives, by arguments; empty for any other call. */
    Map<List<HostObject>, HostObject> memo(Operation call) {
        return memos.getOrDefault(call, Map.of());
    }

    /** Makes the entry point part of the program. */
    AnnotatedGraph start(HostFunction function, List<Annotation> values) {
        FunctionDesc desc = inference.bookkeeper().function(function);
        List<Annotation> known = values.subList(0, Math.min(values.size(), function.code().argumentCount()));
        return flowIn(desc, specializer.key(desc, known, 0), 0, known);
    }

    /** Makes a run-time helper part of the program for such arguments. */
    AnnotatedGraph startHelper(HostFunction function, List<Annotation> values) {
        FunctionDesc desc = inference.bookkeeper().function(function);
        return flowIn(desc, specializer.key(desc, values, 0), 0, values);
    }

    /** Whether it is fine that an operation never has a result: a call may always raise, an iterator may always be exhausted. */
    boolean mayNeverReturn(Operation operation) {
        return switch (operation.opcode()) {
            case NEXT -> true;
            case SIMPLE_CALL, CALL_ARGS -> {
                Annotation callee = inference.annotation(operation.arg(0));
                boolean builtin = callee.kind() == Annotation.Kind.BUILTIN || callee.kind() == Annotation.Kind.BUILTIN_METHOD;
                yield callee.kind() != Annotation.Kind.IMPOSSIBLE && callee.kind() != Annotation.Kind.NONE
                        && !(builtin && operation.args().stream().anyMatch(a -> inference.annotation(a).kind() == Annotation.Kind.NONE))
                        && operation.args().stream().noneMatch(a -> inference.annotation(a).kind() == Annotation.Kind.IMPOSSIBLE);
            }
            default -> false;
        };
    }

    /** Names of the exceptions that calling this may raise; null for any. */
    List<String> exceptions(Annotation callee) {
        if (callee instanceof SomeBuiltin builtin) {
            return Builtins.exceptions(builtin.qualifiedName());
        }
        return DriverCall.isMarker(callee) ? List.of() : callee instanceof SomeBuiltinMethod method ? Methods.exceptions(method) : null;
    }

    /** The arguments of a call operation, or null where they cannot be resolved (the call is refused). */
    CallArguments arguments(Operation call) {
        if (call.opcode() == Opcode.SIMPLE_CALL) {
            return CallArguments.of(call.args().subList(1, call.args().size()).stream().map(inference::annotation).toList());
        }
        Object value = ((Constant) call.arg(1)).value();
        CallShape shape = (CallShape) (value instanceof HostForeign foreign ? foreign.value() : value);
        if (shape.starStar()) {
            inference.fail("call-error", "a call with ** arguments does not exist at run time");
            return null;
        }
        int plain = call.args().size() - 2 - shape.keywords().size() - (shape.star() ? 1 : 0);
        List<Actual> positional = new ArrayList<>();
        for (int i = 0; i < plain; i++) {
            positional.add(passed(call, i + 2));
        }
        Map<String, Actual> keywords = new LinkedHashMap<>();
        for (int i = 0; i < shape.keywords().size(); i++) {
            keywords.put(shape.keywords().get(i), passed(call, plain + 2 + i));
        }
        return !shape.star() || addStar(call, call.args().size() - 1, positional) ? new CallArguments(positional, keywords) : null;
    }

    private Actual passed(Operation call, int index) {
        return new Actual(inference.annotation(call.arg(index)), new CallTarget.Passed(index));
    }

    private boolean addStar(Operation call, int index, List<Actual> positional) {
        Annotation star = inference.annotation(call.arg(index));
        if (star.kind() == Annotation.Kind.ERROR) {
            return false;
        }
        if (!(star instanceof SomeTuple tuple)) {
            inference.fail("call-error", "only a tuple can follow the * of a call, here it is " + star);
            return false;
        }
        for (int i = 0; i < tuple.items().size(); i++) {
            positional.add(new Actual(tuple.items().get(i), new CallTarget.FromStar(index, i)));
        }
        return true;
    }

    /** The result of a call operation. */
    Annotation call(Operation call) {
        Annotation callee = inference.annotation(call.arg(0));
        CallArguments arguments = arguments(call);
        if (arguments == null) {
            return SomeError.INSTANCE;
        }
        List<CallTarget> found = new ArrayList<>();
        Annotation result = call(callee, arguments, found);
        if (callee.kind() != Annotation.Kind.BUILTIN && callee.kind() != Annotation.Kind.BUILTIN_METHOD) {
            note(call, found);
        }
        return result;
    }

    /** The result of calling that with such arguments, adding the candidates to a list. */
    Annotation call(Annotation callee, CallArguments arguments, List<CallTarget> found) {
        for (Actual actual : arguments.positional()) {
            if (actual.annotation().kind() == Annotation.Kind.IMPOSSIBLE) {
                return SomeImpossible.INSTANCE;
            }
        }
        return switch (callee.kind()) {
            case PBC -> callPrebuilt((SomePBC) callee, arguments, found);
            case BUILTIN -> Builtins.call(inference, (SomeBuiltin) callee, arguments);
            case BUILTIN_METHOD -> Methods.call(inference, (SomeBuiltinMethod) callee, arguments);
            case CLASS -> callClass((SomeClass) callee, arguments, found);
            case FOREIGN -> lowFunction(callee.constant(), callee);
            case PTR -> ((SomePtr) callee).type().target() instanceof FuncType type ? LowTypes.annotation(inference, type.result()) : notCallable(callee);
            case WEAKREF -> new SomeInstance(((SomeWeakRef) callee).referent(), true);
            case NONE, IMPOSSIBLE -> SomeImpossible.INSTANCE;
            case ERROR -> SomeError.INSTANCE;
            case INSTANCE -> callMethod(callee, "__call__", arguments, found);
            default -> notCallable(callee);
        };
    }

    private Annotation notCallable(Annotation callee) {
        return inference.fail("call-error", "this cannot be called: " + callee);
    }

    private Annotation lowFunction(HostObject constant, Annotation callee) {
        Object value = ((HostForeign) constant).value();
        return value instanceof LowFunction function ? LowTypes.annotation(inference, function.type().result()) : notCallable(callee);
    }

    /** Calls a method of an instance by name; the result is impossible while there is no such method. */
    Annotation callMethod(Annotation self, String name, CallArguments arguments, List<CallTarget> found) {
        SomeInstance instance = (SomeInstance) self;
        if (name.equals("__call__") && instance.classDef().type().lookup(name) == null) {
            return notCallable(self);
        }
        return call(inference.classes().read(instance.classDef(), name), arguments, found);
    }

    private Annotation callClass(SomeClass callee, CallArguments arguments, List<CallTarget> found) {
        callee.bound().subclassReaders().add(inference.engine().block());
        Annotation result = SomeImpossible.INSTANCE;
        for (ClassDef def : callee.bound().withSubclasses()) {
            result = inference.join(result, construct(inference.bookkeeper().classDesc(def.type()), arguments, found));
        }
        return result;
    }

    private Annotation callPrebuilt(SomePBC callee, CallArguments arguments, List<CallTarget> found) {
        Annotation result = SomeImpossible.INSTANCE;
        FunctionDesc first = null;
        candidates = callee.descs();
        for (Desc desc : callee.descs()) {
            Annotation one = callOne(desc, arguments, found);
            FunctionDesc function = function(desc);
            if (function != null && first != null && function.callFamily() != first.callFamily()) {
                first.callFamily().absorb(function.callFamily());
            }
            first = first == null ? function : first;
            Annotation joined = inference.unions().union(result, one);
            if (joined == null) {
                return differ(result, one, found);
            }
            result = joined;
        }
        return result;
    }

    private Annotation differ(Annotation one, Annotation other, List<CallTarget> found) {
        List<Diagnostic.Cause> causes = new ArrayList<>();
        for (CallTarget target : found) {
            if (target.graph() != null) {
                causes.addAll(new Explanations(inference).of(target.graph().graph().returnVariable()));
            }
        }
        inference.faults().operation(inference.operation(), "union-error", "the functions that may be called here return types that do not mix: " + one.withoutConstant() + " and "
                + other.withoutConstant(), causes);
        return SomeError.INSTANCE;
    }

    private static FunctionDesc function(Desc desc) {
        return desc instanceof FunctionDesc f ? f : desc instanceof MethodDesc m ? m.function() : desc instanceof FrozenMethodDesc m ? m.function() : null;
    }

    private Annotation callOne(Desc desc, CallArguments arguments, List<CallTarget> found) {
        if (desc instanceof FunctionDesc f) {
            return callFunction(f, f, arguments, null, found);
        }
        if (desc instanceof MethodDesc m) {
            ClassDef self = m.self() == null ? m.origin() : m.self();
            return callFunction(m, m.function(), arguments.withSelf(new SomeInstance(self, false)), null, found);
        }
        if (desc instanceof FrozenMethodDesc m) {
            Annotation self = inference.bookkeeper().constant(m.self().hostObject());
            return callFunction(m, m.function(), arguments.withSelf(self), null, found);
        }
        if (desc instanceof ClassDesc c) {
            return construct(c, arguments, found);
        }
        if (desc instanceof FrozenDesc frozen && frozen.hostObject().type().lookup("__call__") instanceof HostFunction call) {
            return RawMemory.is(frozen) ? RawMemory.refuse(inference, frozen)
                    : callOne(new FrozenMethodDesc(inference.bookkeeper().function(call), frozen, "__call__"), arguments, found);
        }
        return inference.fail("call-error", "this cannot be called: " + desc);
    }

    private Annotation construct(ClassDesc desc, CallArguments arguments, List<CallTarget> found) {
        HostType type = desc.type();
        ClassDef def = inference.bookkeeper().classDef(desc);
        def.markInstantiated();
        Annotation result = new SomeInstance(def, false);
        HostObject init = inference.classes().lookup(type, "__init__");
        if (init instanceof HostFunction function) {
            Annotation self = new SomeInstance(def, false);
            FunctionDesc f = ((MethodDesc) ((SomePBC) inference.bookkeeper().classAttribute(def, "__init__", function)).any()).function();
            Annotation returned = callFunction(desc, f, arguments.withSelf(self), def, found);
            if (returned.kind() != Annotation.Kind.NONE && returned.kind() != Annotation.Kind.IMPOSSIBLE && returned.kind() != Annotation.Kind.ERROR) {
                inference.fail("call-error", "__init__ of class " + type.name() + " returns " + returned + " instead of None");
            }
            return returned.kind() == Annotation.Kind.IMPOSSIBLE || returned.kind() == Annotation.Kind.ERROR ? returned : result;
        }
        if (arguments.total() > 0 && !type.isException()) {
            return inference.fail("call-error", "class " + type.name() + " has no __init__, so it takes no arguments, but " + arguments.total() + " are given");
        }
        found.add(new CallTarget(desc, null, null, List.of(), def));
        return ExceptionFields.construct(inference, def, arguments, result);
    }

    private Annotation callFunction(Desc desc, FunctionDesc function, CallArguments arguments, ClassDef constructed, List<CallTarget> found) {
        String refusal = function.refusal();
        if (refusal != null) {
            return inference.fail("not-rpython", refusal);
        }
        ParameterMatch match = ParameterMatch.of(function, arguments, inference.bookkeeper());
        if (match.problem() != null) {
            return mismatch(desc, function, match.problem());
        }
        List<Annotation> values = enforced(function, match.annotations());
        if (function.specialization().kind() == Specialization.Kind.MEMO) {
            return Memo.call(inference, function, values);
        }
        Object key = values == null ? null : specializer.key(function, values, match.extras());
        AnnotatedGraph graph = key == null ? null : flowIn(function, key, match.extras(), values);
        if (graph == null) {
            return SomeError.INSTANCE;
        }
        found.add(new CallTarget(desc, function, graph, match.sources(), constructed));
        return inference.result(graph);
    }

    /** Refuses a call of one candidate; the causes name them all. */
    private Annotation mismatch(Desc desc, FunctionDesc function, String problem) {
        boolean overriding = desc instanceof MethodDesc method && method.origin().withBases().stream().skip(1).anyMatch(c -> c.type().lookup(method.name()) != null);
        String code = function.function().code().hasStarStar() ? "not-rpython" : overriding ? "override-mismatch" : "call-error";
        List<Diagnostic.Cause> causes = new ArrayList<>(List.of(definition(function)));
        candidates.stream().map(Calls::function).filter(other -> other != null && other != function).distinct().limit(MOST_CANDIDATES).forEach(other -> causes.add(definition(other)));
        String what = overriding ? "the method may be " : candidates.size() > 1 ? "the function may be " : null;
        inference.faults().operation(inference.operation(), code, what == null ? problem : what + desc + ", and " + problem, causes);
        return SomeError.INSTANCE;
    }

    private static Diagnostic.Cause definition(FunctionDesc function) {
        return new Diagnostic.Cause(function.function().name() + " is defined here", function.function().code().position());
    }

    private AnnotatedGraph flowIn(FunctionDesc function, Object key, int extras, List<Annotation> values) {
        if (key == null) {
            return null;
        }
        AnnotatedGraph graph = function.graphMap().get(key);
        if (function.graphMap().size() >= MOST_COPIES && !function.graphMap().containsKey(key)) {
            inference.fail("call-error", function.function().name() + " is specialised more than " + MOST_COPIES + " times; does it call itself with ever new constants?");
            return null;
        }
        if (graph == null && !function.graphMap().containsKey(key)) {
            graph = inference.addGraph(function, key, extras);
            function.graphMap().put(key, graph);
        }
        if (graph != null) {
            List<Annotation> kept = function.specialization().kind() == Specialization.Kind.LL ? values.stream().map(Specializer::lowKey).toList() : values;
            inference.engine().merge(inference.engine().state(graph.graph().startBlock()), kept, false);
        }
        return graph;
    }

    /** Values as {@code enforceargs} wants them; null where they do not fit. */
    private List<Annotation> enforced(FunctionDesc function, List<Annotation> values) {
        HostObject types = function.function().dict().get("_annenforceargs_");
        if (!(types instanceof HostTuple wanted)) {
            return values;
        }
        List<Annotation> result = new ArrayList<>(values);
        for (int i = 0; i < Math.min(wanted.items().size(), values.size()); i++) {
            HostObject type = wanted.items().get(i);
            Annotation want = type == HostNone.NONE ? null : TypeNames.annotation(inference, type);
            if (want == null) {
                continue;
            }
            if (values.get(i).kind() != Annotation.Kind.ERROR && !inference.unions().contains(want, values.get(i).withoutConstant())) {
                inference.fail("call-error", "parameter " + function.parameterNames().get(i) + " of " + function.function().name() + " is declared as " + want
                        + ", but here it gets " + values.get(i));
                return null;
            }
            result.set(i, want);
        }
        return result;
    }

    /** Names of candidates for a message. */
    static String names(SomePBC pbc) {
        return pbc.descs().stream().map(Desc::name).collect(Collectors.joining(", "));
    }
}
