package org.tracewright.translator.lowering;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.translator.annotation.CallFamily;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.FunctionDesc;

/**
 * Calls of several functions through pointers that can share the pointers: each function is called in the same copy and gets the same defaults. All functions of a row have one type,
 * that of what the calls pass; a function that takes its parameters in another order, or more of them, has an adapter.
 */
final class CallRow {

    private final Lowerer lowerer;
    private final CallFamily family;
    private final Map<FunctionDesc, CallTarget> targets = new LinkedHashMap<>();
    private final Map<FunctionDesc, LowFunction> functions = new HashMap<>();

    /** @param targets the candidates of a call, as {@link ArgumentOrder#numbered} */
    CallRow(Lowerer lowerer, CallFamily family, Map<FunctionDesc, CallTarget> targets) {
        this.lowerer = lowerer;
        this.family = family;
        this.targets.putAll(targets);
    }

    CallFamily family() {
        return family;
    }

    Map<FunctionDesc, CallTarget> targets() {
        return targets;
    }

    /** Whether a call with those candidates belongs here: it shares functions with this row, and all of them alike. */
    boolean takes(Map<FunctionDesc, CallTarget> call) {
        boolean shared = false;
        for (Map.Entry<FunctionDesc, CallTarget> entry : call.entrySet()) {
            CallTarget known = targets.get(entry.getKey());
            if (known != null && !known.equals(entry.getValue())) {
                return false;
            }
            shared |= known != null;
        }
        return shared;
    }

    /** Puts the candidates of more calls into this row. */
    void add(Map<FunctionDesc, CallTarget> call) {
        targets.putAll(call);
    }

    FuncType type() {
        CallTarget any = targets.values().iterator().next();
        List<Variable> parameters = any.graph().graph().parameters();
        List<LowType> types = ArgumentOrder.passed(any).stream().map(i -> lowerer.repr(parameters.get(i)).lowType()).filter(type -> type != Primitive.VOID).toList();
        return new FuncType(types, lowerer.repr(any.graph().graph().returnVariable()).lowType());
    }

    /** What a pointer of this row to that function points to; null where no call of the row can reach it. */
    LowFunction function(FunctionDesc desc) {
        CallTarget target = targets.get(desc);
        return target == null ? null : functions.computeIfAbsent(desc, d -> ArgumentOrder.isNatural(lowerer, target) ? lowerer.functions().of(target.graph())
                : DefaultArguments.fill(lowerer, target));
    }
}
