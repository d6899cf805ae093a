package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.CallTarget;

/** Functions of a narrower type that call a function with the defaults of its last parameters. */
final class DefaultArguments {

    private DefaultArguments() {
    }

    /** Whether the candidates of a call get the same arguments, defaults included. */
    static boolean areEqual(List<CallTarget> targets) {
        return targets.stream().map(CallTarget::arguments).distinct().count() == 1;
    }

    /** A function that takes what a call passes and supplies the defaults of that candidate. */
    static LowFunction fill(Lowerer lowerer, CallTarget target) {
        LowFunction function = lowerer.functions().of(target.graph());
        List<Variable> given = new ArrayList<>();
        List<Operand> args = new ArrayList<>();
        List<Variable> parameters = target.graph().graph().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Repr wanted = lowerer.repr(parameters.get(i));
            if (wanted.lowType() == Primitive.VOID) {
                continue;
            }
            if (target.arguments().get(i) instanceof CallTarget.Default value) {
                args.add(lowerer.constant(wanted, value.value()));
            } else {
                Variable parameter = new Variable("v", wanted.lowType());
                given.add(parameter);
                args.add(parameter);
            }
        }
        FuncType type = new FuncType(given.stream().map(Variable::type).toList(), function.type().result());
        return calling(lowerer, target.graph(), new LowFunction(lowerer.structs().unique(function.name() + "_with_defaults"), type), given, code -> args);
    }

    private static LowFunction calling(Lowerer lowerer, AnnotatedGraph target, LowFunction made, List<Variable> given, Function<Code, List<Operand>> args) {
        Block start = new Block(given);
        FlowGraph graph = lowerer.newGraph(made, target.graph().position(), start);
        Code code = new Code(lowerer, start, target.graph().position());
        Operand result = code.call(lowerer.functions().of(target), args.apply(code));
        code.block().close(new Link(List.of(result), graph.returnBlock()));
        SsiConversion.run(graph);
        made.setGraph(graph);
        return lowerer.functions().add(made);
    }

    static LowFunction supply(Lowerer lowerer, AnnotatedGraph target, LowFunction function, FuncType type) {
        LowFunction made = new LowFunction(lowerer.structs().unique(function.name() + "_with_defaults"), type);
        List<Variable> given = type.args().stream().map(t -> new Variable("v", t)).toList();
        HostFunction origin = target.function().function();
        List<Variable> parameters = target.graph().parameters();
        int firstDefault = parameters.size() - origin.defaults().size();
        List<Operand> args = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Repr wanted = lowerer.repr(parameters.get(i));
            if (wanted.lowType() == Primitive.VOID) {
                continue;
            }
            if (at < given.size()) {
                args.add(given.get(at++));
            } else if (i >= firstDefault) {
                HostObject value = origin.defaults().get(i - firstDefault);
                args.add(lowerer.constant(wanted, value));
            } else {
                throw LoweringException.unsupported("the functions that may be called here take different numbers of arguments");
            }
        }
        return calling(lowerer, target, made, given, code -> args);
    }
}
