package org.tracewright.translator.lowering;

import java.util.List;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.translator.annotation.AnnotatedGraph;

/** The function that the program starts with: makes the list of arguments and calls the program's entry point. */
final class EntryPoint {

    private final Lowerer lowerer;

    EntryPoint(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    LowFunction make(AnnotatedGraph target) {
        LowType argv = new Ptr(new GcArray(StringTypes.STR_PTR));
        LowFunction entry = new LowFunction(lowerer.structs().unique("entry"), new FuncType(List.of(argv), Primitive.SIGNED));
        lowerer.functions().add(entry);
        Variable argument = new Variable("argv", argv);
        Block start = new Block(List.of(argument));
        SourcePosition position = target.graph().position();
        FlowGraph graph = lowerer.newGraph(entry, position, start);
        Code code = new Code(lowerer, start, position);
        List<Operand> args = target.graph().parameters().isEmpty() || lowerer.repr(target.graph().parameters().get(0)).lowType() == Primitive.VOID ? List.of()
                : List.of(list(code, argument, (ListRepr) lowerer.repr(target.graph().parameters().get(0))));
        LowFunction function = lowerer.functions().of(target);
        Operand result = code.call(function, args);
        code.helper("printing.flush");
        Variable returned = target.graph().returnVariable();
        Repr status = lowerer.repr(returned);
        if (!(status instanceof IntRepr || status instanceof BoolRepr || status.lowType() == Primitive.VOID)) {
            throw LoweringException.unsupported("the entry point must return an int, the exit status of the program, not " + status.describe());
        }
        Operand exit = function.type().result() == Primitive.VOID ? Code.signed(0)
                : Conversions.convert(code, result, status, lowerer.program().annotation(returned).constant(), lowerer.reprs().signed());
        code.block().close(new Link(List.of(exit), graph.returnBlock()).at(position));
        SsiConversion.run(graph);
        entry.setGraph(graph);
        return entry;
    }

    private Operand list(Code code, Operand argv, ListRepr repr) {
        return repr.wrap(code, argv);
    }
}
