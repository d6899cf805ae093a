package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.FunctionDesc;

/**
 * {@code conditional_call} and {@code conditional_call_elidable} of {@code rpython.rlib.jit}. Before: {@code conditional_call(c, f, x)}. After: a call {@code f_if(c, x)} of a function that is made for that,
 * {@code if c: f(x)}, and has {@code f} as its hint {@code conditional_call}: a trace makes one operation of it. Where {@code f} is no single function, or its result another type than the value, there is a branch.
 */
final class ConditionalCalls {

    private static final String HINT = "conditional_call";

    private record Key(LowFunction callee, LowType tested) {
    }

    private final Lowerer lowerer;
    private final Map<Key, LowFunction> made = new HashMap<>();

    ConditionalCalls(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    /** {@code conditional_call(condition, function, arguments...)}. */
    static Operand call(Hop hop, List<CallTarget> targets) {
        Code code = hop.code();
        Operand condition = OperationTable.truth(hop.withArgs(List.of(hop.operand(1)), Map.of()));
        LowFunction function = single(hop, targets);
        if (function != null && function.type().result() == Primitive.VOID) {
            return made(hop, targets.get(0), function, condition);
        }
        return code.choose(condition, Primitive.VOID, () -> {
            Calls.call(hop, targets, hop.value(2), hop.repr(2));
            return Code.nothing();
        }, Code::nothing);
    }

    /** {@code conditional_call_elidable(value, function, arguments...)}: the value where it is neither None nor 0, else what the function gives. */
    static Operand value(Hop hop, List<CallTarget> targets) {
        Operand value = hop.value(1, hop.resultRepr());
        LowFunction function = single(hop, targets);
        if (function != null && function.type().result().equals(value.type()) && test(value.type()) != null) {
            return made(hop, targets.get(0), function, value);
        }
        Operand known = hop.repr(1).lowType() == Primitive.CLASS ? hop.code().emit(Opcode.CLASS_NONZERO, hop.value(1))
                : hop.repr(1).isPointer() ? hop.code().emit(Opcode.PTR_NONZERO, hop.value(1)) : OperationTable.truth(hop.withArgs(List.of(hop.operand(1)), Map.of()));
        return hop.code().choose(known, value.type(), () -> value, () -> Calls.call(hop, targets, hop.value(2), hop.repr(2)));
    }

    /** What tests a value of the type for being there; null where a trace can't. */
    private static Opcode test(LowType type) {
        return type instanceof Ptr ? Opcode.PTR_NONZERO : type == Primitive.SIGNED ? Opcode.INT_IS_TRUE : type == Primitive.UNSIGNED ? Opcode.UINT_IS_TRUE : null;
    }

    private static LowFunction single(Hop hop, List<CallTarget> targets) {
        CallTarget target = targets.get(0);
        return targets.size() == 1 && target.constructed() == null && target.desc() instanceof FunctionDesc ? hop.lowerer().functions().of(target.graph()) : null;
    }

    private static Operand made(Hop hop, CallTarget target, LowFunction function, Operand tested) {
        List<Operand> args = new ArrayList<>(List.of(tested));
        args.addAll(Calls.arguments(hop, target, hop.value(2), hop.repr(2), hop.constant(2)));
        return hop.code().call(hop.lowerer().conditionalCalls().of(function, tested.type(), hop.code().position()), args);
    }

    private LowFunction of(LowFunction callee, LowType tested, SourcePosition position) {
        return made.computeIfAbsent(new Key(callee, tested), key -> make(callee, tested, position));
    }

    private LowFunction make(LowFunction callee, LowType tested, SourcePosition position) {
        List<Variable> parameters = new ArrayList<>(List.of(new Variable("tested", tested)));
        callee.type().args().forEach(type -> parameters.add(new Variable("v", type)));
        boolean givesValue = callee.type().result() != Primitive.VOID;
        Block start = new Block(parameters);
        FuncType type = new FuncType(parameters.stream().map(Variable::type).toList(), callee.type().result());
        LowFunction function = new LowFunction(lowerer.structs().unique(callee.name() + (givesValue ? "_if_unknown" : "_if")), type);
        FlowGraph graph = lowerer.newGraph(function, position, start);
        Code code = new Code(lowerer, start, position);
        Variable value = parameters.get(0);
        List<Variable> passed = parameters.subList(1, parameters.size());
        Operand result = givesValue ? code.choose(code.emit(test(tested), value), tested, () -> value, () -> code.call(callee, passed))
                : code.choose(value, Primitive.VOID, () -> code.call(callee, passed), Code::nothing);
        code.block().close(new Link(List.of(result), graph.returnBlock()).at(position));
        SsiConversion.run(graph);
        graph.hints().put(HINT, callee);
        function.setGraph(graph);
        return lowerer.functions().add(function);
    }
}
