package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.SomeTuple;

/** {@code format % values} with a constant format: the concatenation of its pieces. */
final class Formatting {

    private record Value(Operand operand, Repr repr, Annotation annotation) {
    }

    private final Hop hop;
    private final Code code;
    private final String format;
    private final List<Value> values;
    private final List<Operand> pieces = new ArrayList<>();
    private int used;

    private Formatting(Hop hop, String format, List<Value> values) {
        this.hop = hop;
        this.code = hop.code();
        this.format = format;
        this.values = values;
    }

    static Operand format(Hop hop, StringRepr repr) {
        if (!(hop.constant(0) instanceof HostStr format) || repr.isUnicode()) {
            throw LoweringException.unsupported("the format on the left of % must be a constant str");
        }
        List<Value> values = new ArrayList<>();
        if (hop.annotation(1) instanceof SomeTuple tuple) {
            TupleRepr items = (TupleRepr) hop.repr(1);
            for (int i = 0; i < tuple.items().size(); i++) {
                values.add(new Value(items.item(hop.code(), hop.value(1), i, tuple.items().get(i).constant()), items.items().get(i), tuple.items().get(i)));
            }
        } else {
            values.add(new Value(hop.value(1), hop.repr(1), hop.annotation(1)));
        }
        return new Formatting(hop, format.text(), values).run();
    }

    private Operand run() {
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i++);
            if (c != '%') {
                literal.append(c);
                continue;
            }
            int start = i;
            while (i < format.length() && "-+ #0123456789.".indexOf(format.charAt(i)) >= 0) {
                i++;
            }
            if (i == format.length()) {
                throw LoweringException.unsupported("the format ends in the middle of a % directive");
            }
            char directive = format.charAt(i++);
            if (directive == '%') {
                literal.append('%');
                continue;
            }
            flush(literal);
            pieces.add(padded(directive, format.substring(start, i - 1)));
        }
        flush(literal);
        if (used != values.size()) {
            throw LoweringException.unsupported("the format takes " + used + " values, but " + values.size() + " are given");
        }
        return joined();
    }

    private void flush(StringBuilder literal) {
        if (literal.length() > 0) {
            pieces.add(code.string(literal.toString()));
            literal.setLength(0);
        }
    }

    private Operand joined() {
        if (pieces.isEmpty()) {
            return code.string("");
        }
        Operand result = pieces.get(0);
        if (pieces.size() <= 2) {
            return pieces.size() == 1 ? result : code.helper("strings.concat", result, pieces.get(1));
        }
        Operand array = code.newArray(new GcArray(StringTypes.STR_PTR), Code.signed(pieces.size()));
        for (int i = 0; i < pieces.size(); i++) {
            code.emit(Opcode.SETARRAYITEM, array, Code.signed(i), pieces.get(i));
        }
        return code.helper("splitting.join", code.string(""), Code.signed(pieces.size()), array);
    }

    private Operand padded(char directive, String flags) {
        String width = flags.contains(".") ? flags.substring(0, flags.indexOf('.')) : flags;
        int precision = flags.contains(".") ? Integer.parseInt("0" + flags.substring(flags.indexOf('.') + 1)) : 6;
        Operand text = piece(directive, precision);
        boolean left = width.contains("-");
        String digits = width.replaceAll("[-+ #]", "");
        boolean zero = digits.startsWith("0");
        if (digits.isEmpty() || Integer.parseInt(digits) == 0) {
            return text;
        }
        return code.helper("numbers.pad_number", text, Code.signed(Integer.parseInt(digits)), Code.bool(zero && "dxofgeXu".indexOf(directive) >= 0), Code.bool(left));
    }

    private Operand piece(char directive, int precision) {
        if (used >= values.size()) {
            throw LoweringException.unsupported("the format takes more values than are given");
        }
        Value value = values.get(used++);
        return switch (directive) {
            case 's' -> orNone(value, () -> value.repr().text(code, value.operand()));
            case 'r' -> orNone(value, () -> value.repr().represent(code, value.operand()));
            case 'd', 'i', 'u' -> value.repr() instanceof FloatRepr ? integerText(code.emit(Opcode.CAST_FLOAT_TO_INT, value.operand())) : decimal(value);
            case 'x' -> based(value, 4);
            case 'o' -> based(value, 3);
            case 'X' -> code.helper("characters.upper", based(value, 4));
            case 'f', 'g', 'e' -> code.helper("numbers.format_float", as(value, hop.lowerer().reprs().floats()), new Constant(directive, Primitive.CHAR), Code.signed(precision));
            case 'c' -> value.repr() instanceof IntRepr ? character(code.emit(Opcode.CAST_INT_TO_CHAR, value.operand())) : value.repr().text(code, value.operand());
            default -> throw LoweringException.unsupported("there is no % directive " + directive + " at run time");
        };
    }

    private Operand decimal(Value value) {
        return value.repr() instanceof IntRepr i ? i.text(code, value.operand()) : integerText(as(value, hop.lowerer().reprs().signed()));
    }

    private Operand integerText(Operand value) {
        return code.helper("numbers.int_to_string", Code.type(StringTypes.STR), value);
    }

    private Operand character(Operand value) {
        return code.helper("strings.from_char", Code.type(StringTypes.STR), value);
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
        if (!value.annotation().canBeNone() || !value.repr().isPointer()) {
            return text.get();
        }
        return code.choose(code.emit(Opcode.PTR_NONZERO, value.operand()), StringTypes.STR_PTR, text, () -> code.string("None"));
    }
}
