package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;

/** Values that are pointers and nothing else: true where they are not null, and equal where they are the same. */
abstract class ReferenceRepr extends Repr {

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(Opcode.PTR_NONZERO, value);
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return code.emit(Opcode.PTR_EQ, left, right);
    }
}
