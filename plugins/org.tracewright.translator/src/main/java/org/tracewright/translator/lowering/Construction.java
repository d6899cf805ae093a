package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.ClassDef;
import org.tracewright.translator.annotation.ExceptionFields;

/** Calls of classes: a new instance with the defaults of its class, then {@code __init__}. */
final class Construction {

    private Construction() {
    }

    /** An instance of the one class that is called. */
    static Operand make(Hop hop, CallTarget target) {
        InstanceRepr repr = hop.lowerer().reprs().instance(target.constructed());
        if (target.graph() == null) {
            Operand instance = repr.make(hop.code());
            keepArguments(hop, target.constructed(), instance);
            return convert(hop, instance, repr);
        }
        Operand made = repr.make(hop.code());
        List<Operand> args = Calls.arguments(hop, target, made, repr, null);
        hop.code().call(hop.lowerer().functions().of(target.graph()), args);
        return convert(hop, made, repr);
    }

    private static Operand convert(Hop hop, Operand made, InstanceRepr repr) {
        return hop.resultAnnotation().kind() == Annotation.Kind.IMPOSSIBLE ? Code.nothing() : hop.result(made, repr);
    }

    /** {@code OSError(errno, text)} and its like keep their arguments. */
    private static void keepArguments(Hop hop, ClassDef def, Operand instance) {
        for (ExceptionFields.Field field : ExceptionFields.of(def, hop.count() - 1)) {
            Repr repr = hop.lowerer().reprs().of(def.attribute(field.name()).annotation());
            boolean fits = !(repr instanceof IntRepr) || hop.repr(field.index() + 1) instanceof IntRepr;
            if (fits) {
                hop.code().setField(instance, field.name(), hop.value(field.index() + 1, repr));
            }
        }
    }

    /** An instance of a class that is only known at run time: calls the constructor function that is an attribute of the class. */
    static Operand makeAny(Hop hop, List<CallTarget> targets, Operand callee) {
        List<Operand> args = List.of();
        List<LowType> types = List.of();
        for (CallTarget target : targets) {
            if (target.graph() != null) {
                InstanceRepr repr = hop.lowerer().reprs().instance(target.constructed());
                List<CallTarget> sameFirst = new ArrayList<>(targets);
                sameFirst.remove(target);
                sameFirst.add(0, target);
                args = Calls.passed(hop, sameFirst, new Constant(null, repr.lowType()), repr, null);
                args = args.subList(1, args.size());
                types = args.stream().map(Operand::type).toList();
                break;
            }
        }
        FuncType type = new FuncType(types, hop.lowerer().reprs().root().lowType());
        boolean filled = !DefaultArguments.areEqual(targets);
        String name = hop.lowerer().classes().constructorName(targets, (filled ? "new_with_defaults(" : "new(") + String.join(",", types.stream().map(LowType::irName).toList()) + ")");
        for (CallTarget target : targets) {
            LowClass low = hop.lowerer().classes().of(target.constructed());
            if (!low.attributes().containsKey(name)) {
                low.attributes().put(name, new LowClass.Attribute(new Ptr(type), constructor(hop.lowerer(), target, type, filled)));
            }
        }
        LowClass root = hop.lowerer().classes().root();
        root.attributes().putIfAbsent(name, new LowClass.Attribute(new Ptr(type), null));
        Code code = hop.code();
        Operand cls = callee.type() == Primitive.CLASS ? callee : new Constant(hop.lowerer().classes().of(targets.get(0).constructed()), Primitive.CLASS);
        List<Operand> all = new ArrayList<>();
        all.add(code.emitAs(Opcode.CLASS_ATTR, new Ptr(type), cls, Constant.ofVoid(name)));
        all.addAll(args);
        all.add(Constant.ofVoid(null));
        Operand made = code.emitAs(Opcode.INDIRECT_CALL, type.result(), all);
        return hop.result(made, hop.lowerer().reprs().root());
    }

    private static LowFunction constructor(Lowerer lowerer, CallTarget target, FuncType type, boolean filled) {
        LowFunction function = new LowFunction(lowerer.structs().unique("new_" + target.constructed().name()), type);
        List<Variable> parameters = type.args().stream().map(t -> new Variable("v", t)).toList();
        Block start = new Block(parameters);
        SourcePosition position = target.graph() == null ? SourcePosition.NONE : target.graph().graph().position();
        FlowGraph graph = lowerer.newGraph(function, position, start);
        Code code = new Code(lowerer, start, position);
        InstanceRepr repr = lowerer.reprs().instance(target.constructed());
        Operand made = repr.make(code);
        if (target.graph() != null) {
            List<Variable> wanted = target.graph().graph().parameters();
            List<Operand> args = new ArrayList<>();
            List<Integer> order = filled ? ArgumentOrder.passed(target) : IntStream.range(0, wanted.size()).boxed().toList();
            Operand[] values = new Operand[wanted.size()];
            int at = 0;
            for (int i : order) {
                Repr parameter = lowerer.repr(wanted.get(i));
                values[i] = i == 0 ? Conversions.convert(code, made, repr, null, parameter)
                        : parameter.lowType() == Primitive.VOID ? null : converted(code, parameters, at++, parameter);
            }
            for (int i = 0; i < values.length; i++) {
                Repr parameter = lowerer.repr(wanted.get(i));
                if (parameter.lowType() != Primitive.VOID) {
                    args.add(values[i] != null ? values[i] : lowerer.constant(parameter, ((CallTarget.Default) target.arguments().get(i)).value()));
                }
            }
            code.call(lowerer.functions().of(target.graph()), args);
        }
        Operand result = code.castPointer(made, type.result());
        code.block().close(new Link(List.of(result), graph.returnBlock()).at(position));
        SsiConversion.run(graph);
        function.setGraph(graph);
        return lowerer.functions().add(function);
    }

    private static Operand converted(Code code, List<Variable> parameters, int at, Repr wanted) {
        if (at >= parameters.size()) {
            throw LoweringException.unsupported("the constructors that may be called here take different numbers of arguments");
        }
        return Conversions.convert(code, parameters.get(at), new LowRepr(parameters.get(at).type()), null, wanted);
    }
}
