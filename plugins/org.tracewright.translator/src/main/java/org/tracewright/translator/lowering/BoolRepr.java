package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostObject;

/** Of {@code bool}. */
final class BoolRepr extends Repr {

    @Override
    LowType lowType() {
        return Primitive.BOOL;
    }

    @Override
    String describe() {
        return "bool";
    }

    @Override
    Object convertConstant(HostObject value) {
        return value instanceof HostBool ? (Object) (value == HostBool.TRUE) : super.convertConstant(value);
    }

    @Override
    Operand truth(Code code, Operand value) {
        return value;
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return code.emit(Opcode.INT_EQ, code.emit(Opcode.CAST_BOOL_TO_INT, left), code.emit(Opcode.CAST_BOOL_TO_INT, right));
    }

    @Override
    Operand less(Code code, Operand left, Operand right) {
        return code.emit(Opcode.INT_LT, code.emit(Opcode.CAST_BOOL_TO_INT, left), code.emit(Opcode.CAST_BOOL_TO_INT, right));
    }

    @Override
    Operand hash(Code code, Operand value) {
        return code.emit(Opcode.CAST_BOOL_TO_INT, value);
    }

    @Override
    Operand text(Code code, Operand value) {
        return code.helper("numbers.bool_to_string", code.string("True"), code.string("False"), value);
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return Reprs.isNumber(hop.repr(1)) ? NumberOperations.binary(hop, opcode) : super.binary(hop, opcode);
    }
}
