package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.ClassDef;

/** Makes instances of a class that is known, whether or not inference knows instances of it. */
record InstanceOf(Lowerer lowerer, HostType type) {

    Operand make(Code code) {
        ClassDef def = lowerer.program().classDef(type);
        if (def != null) {
            return lowerer.reprs().instance(def).make(code);
        }
        LowClass low = lowerer.classes().of(type);
        return code.emitAs(Opcode.NEW, new Ptr(low.instanceType()), Constant.ofVoid(low));
    }
}
