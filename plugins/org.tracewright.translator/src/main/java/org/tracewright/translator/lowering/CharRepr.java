package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostUnicode;

/** Of strings of exactly one character. What a character has no operation for, the string of it does. */
final class CharRepr extends Repr {

    private final boolean unicode;

    CharRepr(boolean unicode) {
        this.unicode = unicode;
    }

    boolean isUnicode() {
        return unicode;
    }

    @Override
    LowType lowType() {
        return unicode ? Primitive.UNICHAR : Primitive.CHAR;
    }

    @Override
    String describe() {
        return unicode ? "unicode char" : "char";
    }

    @Override
    Object convertConstant(HostObject value) {
        if (value instanceof HostStr s && s.length() == 1) {
            return unicode ? (Object) (s.bytes()[0] & 0xFF) : (Object) (char) (s.bytes()[0] & 0xFF);
        }
        if (value instanceof HostUnicode u && u.length() == 1) {
            return unicode ? (Object) u.codePoints()[0] : (Object) (char) u.codePoints()[0];
        }
        return super.convertConstant(value);
    }

    StringRepr string(Code code) {
        return code.lowerer().reprs().strings(unicode);
    }

    private Operand asString(Code code, Operand value) {
        return Conversions.convert(code, value, this, null, string(code));
    }

    @Override
    Operand truth(Code code, Operand value) {
        return Code.bool(true);
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return code.emit(unicode ? Opcode.UNICHAR_EQ : Opcode.CHAR_EQ, left, right);
    }

    @Override
    Operand less(Code code, Operand left, Operand right) {
        return code.emit(unicode ? Opcode.UNICHAR_LT : Opcode.CHAR_LT, left, right);
    }

    @Override
    Operand hash(Code code, Operand value) {
        return code.emit(unicode ? Opcode.CAST_UNICHAR_TO_INT : Opcode.CAST_CHAR_TO_INT, value);
    }

    @Override
    Operand text(Code code, Operand value) {
        return string(code).text(code, asString(code, value));
    }

    @Override
    Operand represent(Code code, Operand value) {
        return string(code).represent(code, asString(code, value));
    }

    @Override
    Operand length(Hop hop) {
        return Code.signed(1);
    }

    @Override
    Operand getItem(Hop hop) {
        return string(hop.code()).getItem(hop);
    }

    @Override
    Operand getSlice(Hop hop) {
        return string(hop.code()).getSlice(hop);
    }

    @Override
    Operand contains(Hop hop) {
        return string(hop.code()).contains(hop);
    }

    @Override
    Operand iterator(Hop hop) {
        return ((IteratorRepr) hop.resultRepr()).start(hop.code(), hop.value(0, string(hop.code())));
    }

    @Override
    Operand callMethod(Hop hop, String name, Operand self) {
        String test = StringMethods.CHAR_TESTS.get(name);
        if (test != null) {
            return hop.helper("characters." + test, self);
        }
        if ((name.equals("upper") || name.equals("lower")) && hop.resultRepr() == this) {
            Operand changed = hop.helper("characters." + name, asString(hop.code(), self));
            return hop.code().emit(Opcode.GETINTERIOR, changed, Code.signed(0));
        }
        return string(hop.code()).callMethod(hop, name, asString(hop.code(), self));
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        if (hop.repr(1) instanceof CharRepr other && StringRepr.COMPARISONS.containsKey(opcode)) {
            CharRepr both = unicode ? this : other;
            return hop.code().emit(Opcode.valueOf((both.unicode ? "UNICHAR_" : "CHAR_") + opcode.name()), hop.value(0, both), hop.value(1, both));
        }
        return string(hop.code()).binary(hop, opcode);
    }
}
