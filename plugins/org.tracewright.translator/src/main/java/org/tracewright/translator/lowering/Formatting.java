package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostUnicode;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.ConstantFormat;
import org.tracewright.translator.annotation.SomeTuple;

/** {@code format % values} with a constant format: the concatenation of its pieces. */
final class Formatting {

    private record Value(Operand operand, Repr repr, Annotation annotation) {
    }

    private final Hop hop;
    private final Code code;
    /** What the pieces become: str or unicode. */
    private final StringRepr target;
    private final List<Value> values;
    private final List<Operand> pieces = new ArrayList<>();
    private int used;

    private Formatting(Hop hop, StringRepr target, List<Value> values) {
        this.hop = hop;
        this.code = hop.code();
        this.target = target;
        this.values = values;
    }

    static Operand format(Hop hop, StringRepr repr) {
        List<Value> values = new ArrayList<>();
        if (hop.annotation(1) instanceof SomeTuple tuple) {
            TupleRepr items = (TupleRepr) hop.repr(1);
            for (int i = 0; i < tuple.items().size(); i++) {
                values.add(new Value(items.item(hop.code(), hop.value(1), i, tuple.items().get(i).constant()), items.items().get(i), tuple.items().get(i)));
            }
        } else {
            values.add(new Value(hop.value(1), hop.repr(1), hop.annotation(1)));
        }
        String format = hop.constant(0) instanceof HostUnicode unicode ? unicode.text() : ((HostStr) hop.constant(0)).text();
        return new Formatting(hop, repr, values).run(ConstantFormat.parse(format));
    }

    private Operand run(List<ConstantFormat.Piece> format) {
        for (ConstantFormat.Piece piece : format) {
            pieces.add(piece instanceof ConstantFormat.Conversion conversion ? converted(conversion, values.get(used++)) : literal(((ConstantFormat.Literal) piece).text()));
        }
        return joined();
    }

    private Operand literal(String text) {
        return target.isUnicode() ? new Constant(hop.lowerer().prebuilt().unicode(text.codePoints().toArray()), target.lowType()) : code.string(text);
    }

    private Operand joined() {
        if (pieces.isEmpty()) {
            return literal("");
        }
        Operand result = pieces.get(0);
        if (pieces.size() <= 2) {
            return pieces.size() == 1 ? result : code.helper("strings.concat", result, pieces.get(1));
        }
        Operand array = code.newArray(new GcArray(target.lowType()), Code.signed(pieces.size()));
        for (int i = 0; i < pieces.size(); i++) {
            code.emit(Opcode.SETARRAYITEM, array, Code.signed(i), pieces.get(i));
        }
        return code.helper("splitting.join", literal(""), Code.signed(pieces.size()), array);
    }

    private Operand converted(ConstantFormat.Conversion conversion, Value value) {
        Operand text = switch (conversion.kind()) {
            case 's' -> cut(conversion, isWide(value) ? orNone(value, target.lowType(), () -> as(value, target), () -> literal("None")) : widened(orNone(value, () -> value.repr().text(code, value.operand()))));
            case 'r' -> cut(conversion, widened(orNone(value, () -> value.repr().represent(code, value.operand()))));
            case 'c' -> character(value);
            case 'd', 'i', 'u' -> widened(integer(conversion, value.repr() instanceof FloatRepr ? integerText(code.emit(Opcode.CAST_FLOAT_TO_INT, value.operand())) : decimal(value)));
            case 'x' -> widened(integer(conversion, based(value, 4)));
            case 'X' -> widened(code.helper("characters.upper", integer(conversion, based(value, 4))));
            case 'o' -> widened(integer(conversion, based(value, 3)));
            case 'f', 'e', 'g' -> widened(fraction(conversion, value));
            case 'F', 'E', 'G' -> widened(code.helper("characters.upper", fraction(conversion, value)));
            default -> throw LoweringException.unsupported("there is no conversion %" + conversion.kind() + " at run time");
        };
        return conversion.width() < 2 ? text : code.helper("strings.pad", text, Code.signed(conversion.width()), StringMethods.space(target), Code.signed(conversion.has('-') ? 0 : 1));
    }

    /** Whether a unicode format takes the value as it is. */
    private boolean isWide(Value value) {
        return target.isUnicode() && StringRepr.isWide(value.repr());
    }

    private Operand widened(Operand bytes) {
        return target.isUnicode() ? code.helper("encodings.to_unicode", Code.type(StringTypes.UNICODE), bytes) : bytes;
    }

    private Operand cut(ConstantFormat.Conversion conversion, Operand text) {
        return conversion.precision() < 0 ? text : code.helper("strings.slice_from_to", text, Code.signed(0), Code.signed(conversion.precision()));
    }

    /** Python 2's order: digits, sign, zeros up to the width, prefix. */
    private Operand integer(ConstantFormat.Conversion conversion, Operand digits) {
        boolean prefix = conversion.has('#') && Character.toLowerCase(conversion.kind()) == 'x';
        Operand text = conversion.has('#') && conversion.kind() == 'o' ? code.helper("formats.octal", digits) : digits;
        text = conversion.precision() < 2 ? text : code.helper("formats.with_digits", text, Code.signed(conversion.precision()));
        text = signed(conversion, text, prefix ? 2 : 0);
        return prefix ? code.helper("formats.hexadecimal", text) : text;
    }

    private Operand fraction(ConstantFormat.Conversion conversion, Value value) {
        if (conversion.has('#')) {
            throw LoweringException.unsupported("there is no conversion %#" + conversion.kind() + " at run time");
        }
        Constant letter = new Constant(Character.toLowerCase(conversion.kind()), Primitive.CHAR);
        int precision = conversion.precision() < 0 ? 6 : conversion.precision();
        return signed(conversion, code.helper("numbers.format_float", as(value, hop.lowerer().reprs().floats()), letter, Code.signed(precision)), 0);
    }

    private Operand signed(ConstantFormat.Conversion conversion, Operand number, int reserved) {
        Operand text = conversion.has('+') || conversion.has(' ') ? code.helper("formats.with_sign", number, Code.signed(conversion.has('+') ? '+' : ' ')) : number;
        boolean zeros = conversion.has('0') && !conversion.has('-') && conversion.width() - reserved > 1;
        return zeros ? code.helper("formats.zero_padded", text, Code.signed(conversion.width() - reserved)) : text;
    }

    private Operand decimal(Value value) {
        return value.repr() instanceof IntRepr i ? i.text(code, value.operand()) : integerText(as(value, hop.lowerer().reprs().signed()));
    }

    private Operand integerText(Operand value) {
        return code.helper("numbers.int_to_string", Code.type(StringTypes.STR), value);
    }

    private Operand character(Value value) {
        if (value.repr() instanceof IntRepr) {
            return code.helper("strings.from_char", Code.type(target.struct()), code.emit(target.isUnicode() ? Opcode.CAST_INT_TO_UNICHAR : Opcode.CAST_INT_TO_CHAR, value.operand()));
        }
        return isWide(value) ? as(value, target) : widened(value.repr().text(code, value.operand()));
    }

    private Operand based(Value value, int bits) {
        Operand none = code.string("");
        if (value.repr() instanceof IntRepr i && !i.isSigned()) {
            return code.helper("numbers.unsigned_to_base", Code.type(StringTypes.STR), value.operand(), Code.signed(bits), none, Code.bool(false));
        }
        return code.helper("numbers.int_to_base", Code.type(StringTypes.STR), as(value, hop.lowerer().reprs().signed()), Code.signed(bits), none);
    }

    private Operand as(Value value, Repr target) {
        HostObject constant = value.annotation().constant();
        return Conversions.convert(code, value.operand(), value.repr(), constant, target);
    }

    private Operand orNone(Value value, Supplier<Operand> text) {
        return orNone(value, StringTypes.STR_PTR, text, () -> code.string("None"));
    }

    private Operand orNone(Value value, LowType type, Supplier<Operand> text, Supplier<Operand> none) {
        if (!value.annotation().canBeNone() || !value.repr().isPointer()) {
            return text.get();
        }
        return code.choose(code.emit(Opcode.PTR_NONZERO, value.operand()), type, text, none);
    }
}
