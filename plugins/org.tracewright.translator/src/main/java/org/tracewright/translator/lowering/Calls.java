package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.DriverCall;
import org.tracewright.translator.annotation.FrozenMethodDesc;
import org.tracewright.translator.annotation.MethodDesc;
import org.tracewright.translator.annotation.SomeBuiltin;
import org.tracewright.translator.annotation.SomeBuiltinMethod;
import org.tracewright.translator.annotation.SomeTuple;
import org.tracewright.translator.annotation.SomeWeakRef;

/** Calls of functions, methods and classes, by the candidates that inference found. */
final class Calls {

    private Calls() {
    }

    /** A {@code simple_call} or {@code call_args}. */
    static Operand lower(Hop hop) {
        List<CallTarget> targets = hop.lowerer().program().callTargets(hop.operation());
        Annotation callee = hop.annotation(0);
        Map<List<HostObject>, HostObject> memo = hop.lowerer().program().memoTable(hop.operation());
        if (!memo.isEmpty()) {
            return MemoCalls.lower(hop, memo);
        }
        if (DriverCall.isMarker(callee)) {
            return DriverMarkers.lower(hop);
        }
        if (callee instanceof SomeBuiltin builtin && targets.isEmpty()) {
            return BuiltinFunctions.call(actual(hop), builtin.qualifiedName());
        }
        if (callee instanceof SomeBuiltinMethod method) {
            Repr self = hop.lowerer().reprs().of(method.self());
            return !targets.isEmpty() ? call(hop, targets, hop.value(0, self), self) : self.callMethod(actual(hop), method.name(), hop.value(0, self));
        }
        if (callee instanceof SomeBuiltin builtin) {
            return switch (builtin.qualifiedName()) {
                case "rpython.rlib.jit.conditional_call" -> ConditionalCalls.call(hop, targets);
                case "rpython.rlib.jit.conditional_call_elidable" -> ConditionalCalls.value(hop, targets);
                default -> call(hop, targets, hop.value(1), hop.repr(1));
            };
        }
        if (!targets.isEmpty()) {
            return call(hop, targets, hop.value(0), hop.repr(0));
        }
        if (callee instanceof SomeWeakRef) {
            return hop.lowerer().reprs().weakReferences().call(hop);
        }
        return callLow(hop, callee);
    }

    /** An operation that means the call of a special method or of a property. */
    static Operand special(Hop hop) {
        return call(hop, hop.lowerer().program().callTargets(hop.operation()), hop.value(0), hop.repr(0));
    }

    /** The hop with the arguments of the call alone. */
    private static Hop actual(Hop hop) {
        if (hop.operation().opcode() == Opcode.SIMPLE_CALL) {
            return hop.withArgs(hop.operation().args().subList(1, hop.operation().args().size()), Map.of());
        }
        Object value = ((Constant) hop.operand(1)).value();
        CallShape shape = (CallShape) (value instanceof HostForeign foreign ? foreign.value() : value);
        int plain = hop.count() - shape.keywords().size();
        Map<String, Operand> keywords = new LinkedHashMap<>();
        for (int i = 0; i < shape.keywords().size(); i++) {
            keywords.put(shape.keywords().get(i), hop.operand(plain + i));
        }
        if (shape.star()) {
            throw LoweringException.unsupported("a * argument of a built-in function");
        }
        return hop.withArgs(hop.operation().args().subList(2, plain), keywords);
    }

    private static Operand callLow(Hop hop, Annotation callee) {
        FuncType type;
        Operand function;
        if (callee.constant() instanceof HostForeign foreign && foreign.value() instanceof LowFunction low) {
            type = low.type();
            function = Code.functionConstant(low);
        } else if (hop.repr(0).lowType() instanceof Ptr pointer && pointer.target() instanceof FuncType pointed) {
            type = pointed;
            function = hop.value(0);
        } else {
            throw LoweringException.unsupported("this cannot be called: " + callee);
        }
        List<Operand> args = new ArrayList<>();
        args.add(function);
        for (int i = 0; i < type.args().size(); i++) {
            args.add(hop.value(i + 1, new LowRepr(type.args().get(i))));
        }
        if (function instanceof Constant) {
            return hop.code().emitAs(Opcode.DIRECT_CALL, type.result(), args);
        }
        args.add(Constant.ofVoid(null));
        return hop.code().emitAs(Opcode.INDIRECT_CALL, type.result(), args);
    }

    /** Calls one of the candidates with the arguments that the operation passes. */
    static Operand call(Hop hop, List<CallTarget> targets, Operand callee, Repr calleeRepr) {
        CallTarget first = targets.get(0);
        if (first.constructed() != null) {
            return targets.size() == 1 && calleeRepr.lowType() == Primitive.VOID ? Construction.make(hop, first) : Construction.makeAny(hop, targets, callee);
        }
        if (first.desc() instanceof MethodDesc) {
            return callMethod(hop, targets, callee, calleeRepr);
        }
        if (first.desc() instanceof FrozenMethodDesc frozen && targets.size() == 1) {
            return direct(hop, first, Constant.ofVoid(frozen.self().hostObject()), hop.lowerer().reprs().none(), frozen.self().hostObject());
        }
        if (targets.size() == 1 || graphs(targets).size() == 1) {
            return direct(hop, first, callee, calleeRepr, hop.constant(0));
        }
        if (first.desc() instanceof FrozenMethodDesc && calleeRepr instanceof FrozenRepr) {
            Operand result = hop.lowerer().frozenObjects().call(hop.code(), targets, callee, asWritten(hop, first, null, null, null));
            return returned(hop, first.graph(), result);
        }
        return indirect(hop, targets, callee, calleeRepr);
    }

    private static Set<AnnotatedGraph> graphs(List<CallTarget> targets) {
        Set<AnnotatedGraph> graphs = new LinkedHashSet<>();
        targets.forEach(t -> graphs.add(t.graph()));
        return graphs;
    }

    private static Operand direct(Hop hop, CallTarget target, Operand self, Repr selfRepr, HostObject selfConstant) {
        LowFunction function = hop.lowerer().functions().of(target.graph());
        Operand result = hop.code().call(function, arguments(hop, target, self, selfRepr, selfConstant));
        return returned(hop, target.graph(), result);
    }

    private static Operand returned(Hop hop, AnnotatedGraph graph, Operand result) {
        Variable variable = graph.graph().returnVariable();
        Annotation annotation = hop.lowerer().program().annotation(variable);
        if (annotation.kind() == Annotation.Kind.IMPOSSIBLE || hop.operation().opcode() == Opcode.SETATTR || hop.operation().opcode() == Opcode.SETITEM) {
            return Code.nothing();
        }
        return Conversions.convert(hop.code(), result, hop.lowerer().reprs().of(annotation), annotation.constant(), hop.resultRepr());
    }

    /** The low-level arguments of a call, without those that are known anyway. */
    static List<Operand> arguments(Hop hop, CallTarget target, Operand self, Repr selfRepr, HostObject selfConstant) {
        List<Operand> result = new ArrayList<>();
        List<Variable> parameters = target.graph().graph().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Repr wanted = hop.lowerer().repr(parameters.get(i));
            if (wanted.lowType() != Primitive.VOID) {
                result.add(argument(hop, target.arguments().get(i), wanted, self, selfRepr, selfConstant));
            }
        }
        return result;
    }

    /** The arguments that all candidates take: the defaults too where they are the same for all. */
    static List<Operand> passed(Hop hop, List<CallTarget> targets, Operand self, Repr selfRepr, HostObject selfConstant) {
        CallTarget first = targets.get(0);
        if (DefaultArguments.areEqual(targets)) {
            return arguments(hop, first, self, selfRepr, selfConstant);
        }
        return asWritten(hop, first, self, selfRepr, selfConstant);
    }

    /** What the call itself passes, in its own order; the instance only where there is one. */
    private static List<Operand> asWritten(Hop hop, CallTarget target, Operand self, Repr selfRepr, HostObject selfConstant) {
        List<Operand> result = new ArrayList<>();
        List<Variable> parameters = target.graph().graph().parameters();
        for (int i : ArgumentOrder.passed(target)) {
            Repr wanted = hop.lowerer().repr(parameters.get(i));
            boolean without = self == null && target.arguments().get(i) instanceof CallTarget.Self;
            if (wanted.lowType() != Primitive.VOID && !without) {
                result.add(argument(hop, target.arguments().get(i), wanted, self, selfRepr, selfConstant));
            }
        }
        return result;
    }

    private static Operand argument(Hop hop, CallTarget.Argument source, Repr wanted, Operand self, Repr selfRepr, HostObject selfConstant) {
        if (source instanceof CallTarget.Passed passed) {
            Operand operand = hop.operation().arg(passed.index());
            Annotation annotation = hop.graph().annotation(operand);
            return Conversions.convert(hop.code(), hop.graph().value(operand), hop.lowerer().reprs().of(annotation), annotation.constant(), wanted);
        }
        if (source instanceof CallTarget.FromStar star) {
            Operand operand = hop.operation().arg(star.index());
            SomeTuple annotation = (SomeTuple) hop.graph().annotation(operand);
            TupleRepr tuple = (TupleRepr) hop.lowerer().reprs().of(annotation);
            HostObject constant = annotation.items().get(star.item()).constant();
            Operand item = tuple.item(hop.code(), hop.graph().value(operand), star.item(), constant);
            return Conversions.convert(hop.code(), item, tuple.items().get(star.item()), constant, wanted);
        }
        if (source instanceof CallTarget.Default value) {
            return hop.lowerer().constant(wanted, value.value());
        }
        return Conversions.convert(hop.code(), self, selfRepr, selfConstant, wanted);
    }

    private static Operand callMethod(Hop hop, List<CallTarget> targets, Operand self, Repr selfRepr) {
        CallTarget first = targets.get(0);
        if (selfRepr instanceof BoundMethodRepr bound) {
            List<Operand> args = arguments(hop, first, new Constant(null, hop.lowerer().reprs().root().lowType()), hop.lowerer().reprs().root(), null);
            return returned(hop, first.graph(), bound.call(hop.code(), self, args.subList(1, args.size())));
        }
        Repr instance = selfRepr instanceof MethodRepr method ? method.self() : selfRepr;
        HostObject constant = instance.lowType() == Primitive.VOID ? HostNone.NONE : null;
        if (graphs(targets).size() == 1) {
            return direct(hop, first, self, instance, constant);
        }
        Lowerer lowerer = hop.lowerer();
        List<Operand> args = passed(hop, targets, self, instance, constant);
        Operand result = lowerer.virtualMethods().call(hop.code(), targets, self, args.subList(1, args.size()));
        return returned(hop, first.graph(), result);
    }

    private static Operand indirect(Hop hop, List<CallTarget> targets, Operand callee, Repr calleeRepr) {
        if (!(calleeRepr instanceof FunctionRepr functions)) {
            throw LoweringException.unsupported("a call of one of several things that are not all functions");
        }
        CallRow row = hop.lowerer().callRows().of(hop.operation());
        Operand function = functions.pointer(hop.code(), callee, row);
        List<Operand> args = new ArrayList<>();
        args.add(function);
        args.addAll(asWritten(hop, targets.get(0), null, null, null));
        args.add(Constant.ofVoid(functions.candidates(row)));
        LowType result = ((FuncType) ((Ptr) function.type()).target()).result();
        return returned(hop, targets.get(0).graph(), hop.code().emitAs(Opcode.INDIRECT_CALL, result, args));
    }
}
