package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.tracewright.flow.type.Ptr;
import org.tracewright.translator.annotation.Attribute;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.ClassDef;
import org.tracewright.translator.annotation.MethodDesc;

/**
 * Slots of virtual calls. All functions of a slot take the instance as the class that the method lives in; a function that takes it as a class below gets an adapter.
 */
final class VirtualMethods {

    private record Adapted(LowFunction function, LowType self) {
    }

    private final Lowerer lowerer;
    private final Map<Adapted, LowFunction> adapters = new HashMap<>();

    VirtualMethods(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    /** Calls one of several methods; the arguments are those without the instance. */
    Operand call(Code code, List<CallTarget> targets, Operand self, List<Operand> args) {
        MethodDesc first = (MethodDesc) targets.get(0).desc();
        LowType home = home(first);
        Map<LowClass, LowFunction> functions = new LinkedHashMap<>();
        for (CallTarget target : targets) {
            functions.put(lowerer.classes().of(((MethodDesc) target.desc()).origin()), adapter(lowerer.functions().of(target.graph()), home));
        }
        String slot = lowerer.classes().slot(first.name(), functions);
        List<Operand> all = new ArrayList<>();
        all.add(Constant.ofVoid(slot));
        all.add(code.castPointer(self, home));
        all.addAll(args);
        return code.emitAs(Opcode.VIRTUAL_CALL, functions.values().iterator().next().type().result(), all);
    }

    /** The type that instances are passed as: the class that the attribute lives in. */
    private LowType home(MethodDesc method) {
        ClassDef bound = method.self() == null ? method.origin() : method.self();
        Attribute attribute = bound.attribute(method.name());
        return new Ptr((attribute == null ? lowerer.classes().root() : lowerer.classes().of(attribute.home())).instanceType());
    }

    /** The function as one that takes the instance as that type. */
    LowFunction adapter(LowFunction function, LowType self) {
        if (function.type().args().get(0).equals(self)) {
            return function;
        }
        return adapters.computeIfAbsent(new Adapted(function, self), k -> makeAdapter(function, self));
    }

    private LowFunction makeAdapter(LowFunction function, LowType self) {
        List<LowType> types = new ArrayList<>(function.type().args());
        types.set(0, self);
        LowFunction adapter = new LowFunction(lowerer.structs().unique(function.name() + "_of_any"), new FuncType(types, function.type().result()));
        List<Variable> parameters = types.stream().map(t -> new Variable("v", t)).toList();
        Block start = new Block(parameters);
        FlowGraph graph = lowerer.newGraph(adapter, SourcePosition.NONE, start);
        Code code = new Code(lowerer, start, SourcePosition.NONE);
        List<Operand> args = new ArrayList<>(parameters);
        args.set(0, code.castPointer(parameters.get(0), function.type().args().get(0)));
        Operand result = code.call(function, args);
        code.block().close(new Link(List.of(result), graph.returnBlock()));
        adapter.setGraph(graph);
        return lowerer.functions().add(adapter);
    }
}
