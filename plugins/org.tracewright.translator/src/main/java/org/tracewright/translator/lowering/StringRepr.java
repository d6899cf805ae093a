package org.tracewright.translator.lowering;

import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostUnicode;

/** Of {@code str} and {@code unicode}. */
final class StringRepr extends Repr {

    /** The comparison with zero that a comparison of strings comes to. */
    static final Map<Opcode, Opcode> COMPARISONS = Map.of(Opcode.EQ, Opcode.INT_EQ, Opcode.NE, Opcode.INT_NE, Opcode.LT, Opcode.INT_LT, Opcode.LE, Opcode.INT_LE,
            Opcode.GT, Opcode.INT_GT, Opcode.GE, Opcode.INT_GE);

    private final Lowerer lowerer;
    private final boolean unicode;

    StringRepr(Lowerer lowerer, boolean unicode) {
        this.lowerer = lowerer;
        this.unicode = unicode;
    }

    GcStruct struct() {
        return unicode ? StringTypes.UNICODE : StringTypes.STR;
    }

    boolean isUnicode() {
        return unicode;
    }

    @Override
    LowType lowType() {
        return unicode ? StringTypes.UNICODE_PTR : StringTypes.STR_PTR;
    }

    @Override
    String describe() {
        return unicode ? "unicode" : "str";
    }

    @Override
    Object convertConstant(HostObject value) {
        if (value instanceof HostStr s) {
            return unicode ? lowerer.prebuilt().unicode(s.text().codePoints().toArray()) : lowerer.prebuilt().string(s);
        }
        return unicode && value instanceof HostUnicode u ? lowerer.prebuilt().unicode(u.codePoints()) : super.convertConstant(value);
    }

    @Override
    Repr itemRepr() {
        return lowerer.reprs().chars(unicode);
    }

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(Opcode.INT_IS_TRUE, code.emit(Opcode.GETINTERIORSIZE, value));
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return code.helper("strings.equal", left, right);
    }

    @Override
    Operand less(Code code, Operand left, Operand right) {
        return code.emit(Opcode.INT_LT, code.helper("strings.compare", left, right), Code.signed(0));
    }

    @Override
    Operand hash(Code code, Operand value) {
        return code.helper("strings.string_hash", value);
    }

    @Override
    Operand text(Code code, Operand value) {
        return unicode ? code.helper("encodings.to_bytes", Code.type(StringTypes.STR), value) : value;
    }

    @Override
    Operand represent(Code code, Operand value) {
        Operand bytes = text(code, value);
        Operand quoted = code.helper("quoting.represent", Code.type(StringTypes.STR), bytes);
        return unicode ? code.helper("strings.concat", code.string("u"), quoted) : quoted;
    }

    @Override
    Operand length(Hop hop) {
        return hop.code().emit(Opcode.GETINTERIORSIZE, hop.value(0, this));
    }

    @Override
    Operand iterator(Hop hop) {
        return ((IteratorRepr) hop.resultRepr()).start(hop.code(), hop.value(0, this));
    }

    @Override
    Operand getItem(Hop hop) {
        Operand self = hop.value(0, this);
        Operand index = hop.integer(1, 0);
        if (hop.sees("IndexError")) {
            return hop.helper("strings.getitem_checked", self, index);
        }
        return hop.isNonNegative(1) ? hop.code().emit(Opcode.GETINTERIOR, self, index) : hop.helper("strings.getitem_any", self, index);
    }

    @Override
    Operand getSlice(Hop hop) {
        Operand self = hop.value(0, this);
        Operand start = hop.integer(1, 0);
        return hop.given(2) ? hop.helper("strings.slice_from_to", self, start, hop.integer(2, 0)) : hop.helper("strings.slice_from", self, start);
    }

    @Override
    Operand contains(Hop hop) {
        boolean wide = unicode || isWide(hop.repr(1));
        Operand self = hop.value(0, lowerer.reprs().strings(wide));
        return hop.repr(1) instanceof CharRepr ? hop.helper("searching.contains_char", self, hop.value(1, lowerer.reprs().chars(wide)))
                : hop.helper("searching.contains", self, hop.value(1, lowerer.reprs().strings(wide)));
    }

    /** Whether values are unicode texts or characters. */
    static boolean isWide(Repr repr) {
        return repr instanceof StringRepr text && text.unicode || repr instanceof CharRepr character && character.isUnicode();
    }

    @Override
    Operand callMethod(Hop hop, String name, Operand self) {
        return StringMethods.call(hop, this, name, self);
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        Repr other = hop.repr(1);
        if (opcode == Opcode.MOD) {
            return Formatting.format(hop, this);
        }
        if (opcode == Opcode.MUL && Reprs.isNumber(other)) {
            return hop.helper("strings.multiply", hop.value(0, this), hop.integer(1, 0));
        }
        if (!(other instanceof StringRepr || other instanceof CharRepr)) {
            return super.binary(hop, opcode);
        }
        boolean wide = unicode || isWide(other);
        StringRepr both = lowerer.reprs().strings(wide);
        Operand left = hop.value(0, both);
        Operand right = hop.value(1, both);
        return switch (opcode) {
            case ADD -> hop.helper("strings.concat", left, right);
            case EQ -> hop.helper("strings.equal", left, right);
            case NE -> hop.code().not(hop.helper("strings.equal", left, right));
            case LT, LE, GT, GE -> hop.code().emit(COMPARISONS.get(opcode), hop.helper("strings.compare", left, right), Code.signed(0));
            default -> super.binary(hop, opcode);
        };
    }
}
