package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.CallTarget;

/** Functions of the type of a call that call a function with its defaults. */
final class DefaultArguments {

    private DefaultArguments() {
    }

    /** Whether the candidates of a call get the same arguments, defaults included. */
    static boolean areEqual(List<CallTarget> targets) {
        return targets.stream().map(CallTarget::arguments).distinct().count() == 1;
    }

    /** A function that takes what a call passes, in the order of the call, and supplies the defaults of that candidate. */
    static LowFunction fill(Lowerer lowerer, CallTarget target) {
        return fill(lowerer, target, Primitive.VOID);
    }

    /** As {@link #fill(Lowerer, CallTarget)}; an instance that the candidate has no need of is taken all the same, as a value of the given type. */
    static LowFunction fill(Lowerer lowerer, CallTarget target, LowType unusedSelf) {
        LowFunction function = lowerer.functions().of(target.graph());
        List<Variable> given = new ArrayList<>();
        List<Variable> parameters = target.graph().graph().parameters();
        Map<Integer, Operand> values = new TreeMap<>();
        for (int i : ArgumentOrder.passed(target)) {
            LowType type = lowerer.repr(parameters.get(i)).lowType();
            LowType taken = type == Primitive.VOID && target.arguments().get(i) instanceof CallTarget.Self ? unusedSelf : type;
            if (taken != Primitive.VOID) {
                Variable parameter = new Variable("v", taken);
                given.add(parameter);
                if (type != Primitive.VOID) {
                    values.put(i, parameter);
                }
            }
        }
        for (int i = 0; i < parameters.size(); i++) {
            Repr wanted = lowerer.repr(parameters.get(i));
            if (wanted.lowType() != Primitive.VOID && target.arguments().get(i) instanceof CallTarget.Default value) {
                values.put(i, lowerer.constant(wanted, value.value()));
            }
        }
        FuncType type = new FuncType(given.stream().map(Variable::type).toList(), function.type().result());
        return calling(lowerer, target.graph(), new LowFunction(lowerer.structs().unique(function.name() + "_with_defaults"), type), given, List.copyOf(values.values()));
    }

    private static LowFunction calling(Lowerer lowerer, AnnotatedGraph target, LowFunction made, List<Variable> given, List<Operand> args) {
        Block start = new Block(given);
        FlowGraph graph = lowerer.newGraph(made, target.graph().position(), start);
        Code code = new Code(lowerer, start, target.graph().position());
        Operand result = code.call(lowerer.functions().of(target), args);
        code.block().close(new Link(List.of(result), graph.returnBlock()));
        SsiConversion.run(graph);
        made.setGraph(graph);
        return lowerer.functions().add(made);
    }
}
