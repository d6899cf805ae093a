package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStaticMethod;
import org.tracewright.translator.annotation.Desc;
import org.tracewright.translator.annotation.FunctionDesc;
import org.tracewright.translator.annotation.SomePBC;

/** Of one of several functions: a function pointer. */
final class FunctionRepr extends Repr {

    private final Lowerer lowerer;
    private final SomePBC functions;
    private FuncType type;

    FunctionRepr(Lowerer lowerer, SomePBC functions) {
        this.lowerer = lowerer;
        this.functions = functions;
    }

    private FuncType type() {
        if (type == null) {
            for (Desc desc : ((FunctionDesc) functions.any()).callFamily().functions()) {
                if (!((FunctionDesc) desc).graphs().isEmpty()) {
                    type = lowerer.functions().of(lowerer.functions().graphOf((FunctionDesc) desc)).type();
                    return type;
                }
            }
            type = new FuncType(List.of(), org.tracewright.flow.type.Primitive.VOID);
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
            return lowerer.functions().of(lowerer.functions().graphOf(desc));
        }
        return super.convertConstant(value);
    }

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(Opcode.PTR_NONZERO, value);
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return code.emit(Opcode.PTR_EQ, left, right);
    }

    /** All functions that a pointer may point to. */
    List<LowFunction> candidates() {
        List<LowFunction> result = new ArrayList<>();
        for (Desc desc : functions.descs()) {
            if (!((FunctionDesc) desc).graphs().isEmpty()) {
                result.add(lowerer.functions().of(lowerer.functions().graphOf((FunctionDesc) desc)));
            }
        }
        return result;
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return opcode == Opcode.EQ || opcode == Opcode.NE ? Identity.compare(hop, opcode == Opcode.NE) : super.binary(hop, opcode);
    }
}
