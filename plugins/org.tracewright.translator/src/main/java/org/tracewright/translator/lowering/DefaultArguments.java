package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
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

/** Functions of a narrower type that call a function with the defaults of its last parameters. */
final class DefaultArguments {

    private DefaultArguments() {
    }

    static LowFunction supply(Lowerer lowerer, AnnotatedGraph target, LowFunction function, FuncType type) {
        LowFunction made = new LowFunction(lowerer.structs().unique(function.name() + "_with_defaults"), type);
        List<Variable> given = type.args().stream().map(t -> new Variable("v", t)).toList();
        Block start = new Block(given);
        FlowGraph graph = lowerer.newGraph(made, target.graph().position(), start);
        Code code = new Code(lowerer, start, target.graph().position());
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
        Operand result = code.call(function, args);
        code.block().close(new Link(List.of(result), graph.returnBlock()));
        SsiConversion.run(graph);
        made.setGraph(graph);
        return lowerer.functions().add(made);
    }
}
