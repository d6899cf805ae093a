package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostLong;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSizedInt;
import org.tracewright.translator.annotation.IntegerKind;

/** Of {@code int} and the sized integers: a {@code Signed} or {@code Unsigned} whose value fits the kind. */
final class IntRepr extends Repr {

    private final IntegerKind kind;

    IntRepr(IntegerKind kind) {
        this.kind = kind;
    }

    boolean isSigned() {
        return kind.isSigned();
    }

    /** What the names of its operations start with. */
    String prefix() {
        return isSigned() ? "INT_" : "UINT_";
    }

    @Override
    LowType lowType() {
        return isSigned() ? Primitive.SIGNED : Primitive.UNSIGNED;
    }

    @Override
    String describe() {
        return kind.pythonName();
    }

    @Override
    Object convertConstant(HostObject value) {
        if (value instanceof HostInt i) {
            return i.value();
        }
        if (value instanceof HostSizedInt i) {
            return i.bits();
        }
        if (value instanceof HostBool b) {
            return b == HostBool.TRUE ? 1L : 0L;
        }
        if (value instanceof HostLong l) {
            return l.value().longValue();
        }
        return super.convertConstant(value);
    }

    /** Wraps a result of 64 bits to the width of the kind. */
    Operand cut(Code code, Operand value) {
        if (kind.bits() == Long.SIZE || value.type() != lowType()) {
            return value;
        }
        Operand signed = isSigned() ? value : code.emit(Opcode.CAST_UINT_TO_INT, value);
        Operand cut = code.emitAs(isSigned() ? Opcode.INT_SIGN_EXTEND : Opcode.INT_ZERO_EXTEND, Primitive.SIGNED, signed, Code.signed(kind.bits() / Byte.SIZE));
        return isSigned() ? cut : code.emit(Opcode.CAST_INT_TO_UINT, cut);
    }

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(isSigned() ? Opcode.INT_IS_TRUE : Opcode.UINT_IS_TRUE, value);
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return code.emit(isSigned() ? Opcode.INT_EQ : Opcode.UINT_EQ, left, right);
    }

    @Override
    Operand less(Code code, Operand left, Operand right) {
        return code.emit(isSigned() ? Opcode.INT_LT : Opcode.UINT_LT, left, right);
    }

    @Override
    Operand hash(Code code, Operand value) {
        return isSigned() ? value : code.emit(Opcode.CAST_UINT_TO_INT, value);
    }

    @Override
    Operand text(Code code, Operand value) {
        return code.helper(isSigned() ? "numbers.int_to_string" : "numbers.uint_to_string", Code.type(StringTypes.STR), value);
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return Reprs.isNumber(hop.repr(1)) ? NumberOperations.binary(hop, opcode) : hop.repr(1) instanceof StringRepr || hop.repr(1) instanceof CharRepr
                || hop.repr(1) instanceof ListRepr ? hop.repeated(opcode, 1, 0) : super.binary(hop, opcode);
    }
}
