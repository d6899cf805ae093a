package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStaticMethod;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.Desc;
import org.tracewright.translator.annotation.FunctionDesc;
import org.tracewright.translator.annotation.SomePBC;

/** Of one of several functions: a function pointer. */
final class FunctionRepr extends ReferenceRepr {

    private final Lowerer lowerer;
    private final SomePBC functions;
    private final Map<FunctionDesc, LowFunction> adapters = new HashMap<>();
    private FuncType type;

    FunctionRepr(Lowerer lowerer, SomePBC functions) {
        this.lowerer = lowerer;
        this.functions = functions;
    }

    private FuncType type() {
        if (type == null) {
            type = ((FunctionDesc) functions.any()).callFamily().functions().stream().filter(d -> !d.graphs().isEmpty()).map(d -> lowerer.functions().of(lowerer.functions().graphOf(d)).type())
                    .min(Comparator.comparingInt(t -> t.args().size())).orElse(new FuncType(List.of(), Primitive.VOID));
        }
        return type;
    }

    @Override
    LowType lowType() {
        return new Ptr(type());
    }

    @Override
    String describe() {
        return "function";
    }

    @Override
    Object convertConstant(HostObject value) {
        HostObject plain = value instanceof HostStaticMethod method ? method.function() : value;
        if (plain instanceof HostFunction && lowerer.program().desc(plain) instanceof FunctionDesc desc) {
            return pointee(desc);
        }
        return super.convertConstant(value);
    }

    /** The function, or one that supplies its last parameters' defaults where others of the family have fewer. */
    private LowFunction pointee(FunctionDesc desc) {
        AnnotatedGraph graph = lowerer.functions().graphOf(desc);
        LowFunction function = lowerer.functions().of(graph);
        return function.type().args().size() == type().args().size() ? function
                : adapters.computeIfAbsent(desc, d -> DefaultArguments.supply(lowerer, graph, function, type()));
    }

    /** All functions that a pointer may point to. */
    List<LowFunction> candidates() {
        List<LowFunction> result = new ArrayList<>();
        for (Desc desc : functions.descs()) {
            if (!((FunctionDesc) desc).graphs().isEmpty()) {
                result.add(pointee((FunctionDesc) desc));
            }
        }
        return result;
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return opcode == Opcode.EQ || opcode == Opcode.NE ? Identity.compare(hop, opcode == Opcode.NE) : super.binary(hop, opcode);
    }
}
