package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStaticMethod;
import org.tracewright.translator.annotation.CallFamily;
import org.tracewright.translator.annotation.Desc;
import org.tracewright.translator.annotation.FunctionDesc;
import org.tracewright.translator.annotation.SomePBC;

/** Of one of several functions: a function pointer, or a prebuilt struct of pointers where the functions are called in several ways that no one pointer serves. */
final class FunctionRepr extends ReferenceRepr {

    private final Lowerer lowerer;
    private final SomePBC functions;

    FunctionRepr(Lowerer lowerer, SomePBC functions) {
        this.lowerer = lowerer;
        this.functions = functions;
    }

    private CallFamily family() {
        return ((FunctionDesc) functions.any()).callFamily();
    }

    private List<CallRow> rows() {
        return lowerer.callRows().of(family());
    }

    private GcStruct struct() {
        List<CallRow> rows = rows();
        return lowerer.structs().of(List.of("functions", family()), "functions", s -> {
            for (int i = 0; i < rows.size(); i++) {
                s.add(field(i), new Ptr(rows.get(i).type()), GcStruct.Mutability.IMMUTABLE);
            }
        });
    }

    private static String field(int row) {
        return "call" + row;
    }

    @Override
    LowType lowType() {
        List<CallRow> rows = rows();
        return new Ptr(rows.size() == 1 ? rows.get(0).type() : struct());
    }

    @Override
    String describe() {
        return "function";
    }

    @Override
    Object convertConstant(HostObject value) {
        HostObject plain = value instanceof HostStaticMethod method ? method.function() : value;
        if (!(plain instanceof HostFunction) || !(lowerer.program().desc(plain) instanceof FunctionDesc desc)) {
            return super.convertConstant(value);
        }
        if (rows().size() != 1) {
            return lowerer.prebuilt().memo(plain, struct(), () -> new LowStruct(struct(), 0), made -> fill(made, desc));
        }
        LowFunction function = rows().get(0).function(desc);
        if (function == null) {
            throw LoweringException.unsupported("function " + desc.name() + " is a value here, but never called");
        }
        return function;
    }

    private void fill(LowStruct made, FunctionDesc desc) {
        List<CallRow> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            made.set(field(i), rows.get(i).function(desc));
        }
    }

    /** The pointer for calls of a row. */
    Operand pointer(Code code, Operand value, CallRow row) {
        int index = rows().indexOf(row);
        if (index < 0) {
            throw LoweringException.unsupported("a call that was found after others had been lowered");
        }
        return rows().size() == 1 ? value : code.getField(value, field(index));
    }

    /** All functions that the pointer for calls of a row may point to. */
    List<LowFunction> candidates(CallRow row) {
        List<LowFunction> result = new ArrayList<>();
        for (Desc desc : functions.descs()) {
            LowFunction function = row.function((FunctionDesc) desc);
            if (function != null) {
                result.add(function);
            }
        }
        return result;
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return opcode == Opcode.EQ || opcode == Opcode.NE ? Identity.compare(hop, opcode == Opcode.NE) : super.binary(hop, opcode);
    }
}
