package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.translator.annotation.Attribute;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.ClassDef;
import org.tracewright.translator.annotation.MethodDesc;

/** Virtual calls: the instance is passed as the class that the method lives in, and each function of the slot takes it as its own class. */
final class VirtualMethods {

    private final Lowerer lowerer;
    private final Map<Object, LowFunction> withDefaults = new HashMap<>();

    VirtualMethods(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    /** Calls one of several methods; the arguments are those without the instance. */
    Operand call(Code code, List<CallTarget> targets, Operand self, List<Operand> args) {
        MethodDesc first = (MethodDesc) targets.get(0).desc();
        LowType home = home(first);
        Map<LowClass, LowFunction> functions = new LinkedHashMap<>();
        boolean equal = DefaultArguments.areEqual(targets);
        for (CallTarget target : targets) {
            LowFunction function = equal ? lowerer.functions().of(target.graph()) : withDefaults.computeIfAbsent(List.of(target.graph(), target.arguments()),
                    k -> DefaultArguments.fill(lowerer, target));
            functions.put(lowerer.classes().of(((MethodDesc) target.desc()).origin()), function);
        }
        String slot = lowerer.classes().slot(equal ? first.name() : first.name() + "_of_" + args.size(), functions);
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
}
