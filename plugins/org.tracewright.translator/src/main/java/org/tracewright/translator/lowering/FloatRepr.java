package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostFloat;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostObject;

/** Of {@code float}. */
final class FloatRepr extends Repr {

    @Override
    LowType lowType() {
        return Primitive.FLOAT;
    }

    @Override
    String describe() {
        return "float";
    }

    @Override
    Object convertConstant(HostObject value) {
        return value instanceof HostFloat f ? (Object) f.value() : value instanceof HostInt i ? (Object) (double) i.value()
                : value instanceof HostBool b ? (Object) (b == HostBool.TRUE ? 1.0 : 0.0) : super.convertConstant(value);
    }

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(Opcode.FLOAT_IS_TRUE, value);
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return code.emit(Opcode.FLOAT_EQ, left, right);
    }

    @Override
    Operand less(Code code, Operand left, Operand right) {
        return code.emit(Opcode.FLOAT_LT, left, right);
    }

    @Override
    Operand hash(Code code, Operand value) {
        return code.helper("numbers.float_hash", value);
    }

    @Override
    Operand text(Code code, Operand value) {
        return code.helper("numbers.float_to_string", value);
    }

    @Override
    Operand represent(Code code, Operand value) {
        return code.helper("numbers.float_repr", value);
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return Reprs.isNumber(hop.repr(1)) ? NumberOperations.binary(hop, opcode) : super.binary(hop, opcode);
    }
}
