package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostBoundMethod;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.Desc;
import org.tracewright.translator.annotation.MethodDesc;
import org.tracewright.translator.annotation.SomePBC;

/** Of bound methods of several names: a struct of the instance and a function that takes it first. */
final class BoundMethodRepr extends Repr {

    private final Lowerer lowerer;
    private final SomePBC methods;
    private final Map<String, LowFunction> functions = new HashMap<>();
    private FuncType type;
    private GcStruct struct;

    BoundMethodRepr(Lowerer lowerer, SomePBC methods) {
        this.lowerer = lowerer;
        this.methods = methods;
    }

    private AnnotatedGraph graph(MethodDesc method) {
        return lowerer.functions().graphOf(method.function());
    }

    /** The type of the functions: any of the methods, with any instance. */
    FuncType type() {
        if (type == null) {
            Desc called = methods.descs().stream().filter(d -> !((MethodDesc) d).function().graphs().isEmpty()).findFirst()
                    .orElseThrow(() -> LoweringException.unsupported("bound methods that are never called"));
            FuncType one = lowerer.functions().of(graph((MethodDesc) called)).type();
            List<LowType> args = new ArrayList<>(one.args());
            args.set(0, lowerer.reprs().root().lowType());
            type = new FuncType(args, one.result());
        }
        return type;
    }

    private GcStruct struct() {
        if (struct == null) {
            struct = lowerer.structs().of(List.of("bound_method", type()), "bound_method",
                    s -> s.add("self", lowerer.reprs().root().lowType(), GcStruct.Mutability.IMMUTABLE).add("function", new Ptr(type()), GcStruct.Mutability.IMMUTABLE));
        }
        return struct;
    }

    @Override
    LowType lowType() {
        return new Ptr(struct());
    }

    @Override
    String describe() {
        return "method";
    }

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(Opcode.PTR_NONZERO, value);
    }

    @Override
    Object convertConstant(HostObject value) {
        if (!(value instanceof HostBoundMethod bound) || !(bound.function() instanceof HostFunction function)) {
            return super.convertConstant(value);
        }
        return lowerer.prebuilt().memo(value, struct(), () -> new LowStruct(struct(), 0), made -> {
            made.set("self", lowerer.reprs().root().convertConstant(bound.self()));
            Desc desc = methods.descs().stream().filter(d -> ((MethodDesc) d).function().function() == function).findFirst().orElse(methods.any());
            made.set("function", function(List.of((MethodDesc) desc)));
        });
    }

    /** A bound method out of an instance whose method of one name is meant. */
    Operand make(Code code, Operand self, SomePBC meant) {
        Operand made = code.newStruct(struct());
        code.setField(made, "self", code.castPointer(self, lowerer.reprs().root().lowType()));
        code.setField(made, "function", Code.functionConstant(function(meant.descs().stream().map(d -> (MethodDesc) d).toList())));
        return made;
    }

    Operand call(Code code, Operand value, List<Operand> args) {
        List<Operand> all = new ArrayList<>();
        all.add(code.getField(value, "function"));
        all.add(code.getField(value, "self"));
        all.addAll(args);
        all.add(Constant.ofVoid(null));
        return code.emitAs(Opcode.INDIRECT_CALL, type().result(), all);
    }

    private LowFunction function(List<MethodDesc> meant) {
        List<MethodDesc> called = meant.stream().filter(m -> !m.function().graphs().isEmpty()).toList();
        return functions.computeIfAbsent(called.toString(), k -> build(called));
    }

    private LowFunction build(List<MethodDesc> called) {
        MethodDesc first = called.get(0);
        LowFunction made = new LowFunction(lowerer.structs().unique("call_" + first.name()), type());
        List<Variable> parameters = type().args().stream().map(t -> new Variable("v", t)).toList();
        Block start = new Block(parameters);
        FlowGraph graph = lowerer.newGraph(made, SourcePosition.NONE, start);
        Code code = new Code(lowerer, start, SourcePosition.NONE);
        List<Operand> rest = new ArrayList<>(parameters.subList(1, parameters.size()));
        Operand result;
        if (called.stream().map(MethodDesc::function).distinct().count() == 1) {
            LowFunction target = lowerer.functions().of(graph(first));
            rest.add(0, code.castPointer(parameters.get(0), target.type().args().get(0)));
            result = code.call(target, rest);
        } else {
            List<CallTarget> targets = called.stream().map(m -> new CallTarget(m, m.function(), graph(m), List.of(), null)).toList();
            result = lowerer.virtualMethods().call(code, targets, parameters.get(0), rest);
        }
        code.block().close(new Link(List.of(result), graph.returnBlock()));
        SsiConversion.run(graph);
        made.setGraph(graph);
        return lowerer.functions().add(made);
    }
}
