package org.tracewright.translator.lowering;

import java.util.Locale;
import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostStr;

/** Methods of {@code str} and {@code unicode}. */
final class StringMethods {

    /** Tests of all characters of a string. */
    private static final Map<String, String> TESTS = Map.of("isspace", "all_space", "isdigit", "all_digit", "isalpha", "all_alpha", "isalnum", "all_alnum", "isupper",
            "all_upper", "islower", "all_lower");

    /** The same of one character. */
    static final Map<String, String> CHAR_TESTS = Map.of("isspace", "is_space", "isdigit", "is_digit", "isalpha", "is_alpha", "isalnum", "is_alnum", "isupper",
            "is_upper", "islower", "is_lower");

    private StringMethods() {
    }

    static Operand call(Hop hop, StringRepr repr, String name, Operand self) {
        if (TESTS.containsKey(name)) {
            return hop.helper("characters." + TESTS.get(name), self);
        }
        return switch (name) {
            case "join" -> join(hop, repr, self);
            case "split", "rsplit" -> split(hop, repr, name, self);
            case "splitlines" -> made(hop, hop.helper("splitting.splitlines", array(repr), self, hop.count() > 0 ? hop.value(0, hop.lowerer().reprs().bools()) : Code.bool(false)), repr);
            case "strip", "lstrip", "rstrip" -> hop.helper("searching.strip", self, hop.given(0) ? hop.value(0, repr) : new Constant(null, repr.lowType()),
                    Code.bool(!name.equals("rstrip")), Code.bool(!name.equals("lstrip")));
            case "replace" -> hop.helper("searching.replace", self, hop.value(0, repr), hop.value(1, repr), hop.integer(2, -1));
            case "upper", "lower" -> hop.helper("characters." + name, self);
            case "find", "rfind", "index", "rindex", "count" -> search(hop, repr, name, self);
            case "startswith", "endswith" -> hop.count() > 1 ? hop.helper("searching." + name + "_in", self, hop.value(0, repr), hop.integer(1, 0), stop(hop, self))
                    : hop.helper("searching." + name, self, hop.value(0, repr));
            case "ljust", "rjust", "center" -> hop.helper("strings.pad", self, hop.integer(0, 0), hop.count() > 1 ? hop.value(1, hop.lowerer().reprs().chars(repr.isUnicode()))
                    : space(repr), Code.signed(name.equals("ljust") ? 0 : name.equals("rjust") ? 1 : 2));
            case "decode" -> decode(hop, self);
            case "encode" -> encode(hop, self);
            default -> throw LoweringException.unsupported("there is no method " + name + " of " + repr.describe() + " at run time");
        };
    }

    static Operand space(StringRepr repr) {
        return repr.isUnicode() ? new Constant(32, Primitive.UNICHAR)
                : new Constant(' ', Primitive.CHAR);
    }

    private static Operand array(StringRepr repr) {
        return Code.type(new GcArray(repr.lowType()));
    }

    /** The array as the list that the program wants. */
    private static Operand made(Hop hop, Operand array, StringRepr repr) {
        return ((ListRepr) hop.resultRepr()).fromArray(hop.code(), array, repr);
    }

    private static Operand join(Hop hop, StringRepr repr, Operand self) {
        Code code = hop.code();
        ListRepr list = hop.repr(0) instanceof ListRepr l ? l : hop.lowerer().reprs().list(((IteratorRepr) iterator(hop)).itemRepr(), true);
        Operand items = hop.repr(0) instanceof ListRepr ? hop.value(0) : Iteration.collect(hop, 0, list);
        boolean chars = list.itemRepr() instanceof CharRepr;
        if (!chars && !(list.itemRepr() instanceof StringRepr)) {
            return code.helper("strings.empty", Code.type(repr.struct()));
        }
        return hop.helper(chars ? "splitting.join_chars" : "splitting.join", self, list.length(code, items), list.items(code, items));
    }

    private static Repr iterator(Hop hop) {
        return Iteration.iteratorOf(hop, 0);
    }

    private static Operand split(Hop hop, StringRepr repr, String name, Operand self) {
        Operand limit = hop.integer(1, -1);
        Operand pieces = hop.given(0) ? hop.helper("splitting." + name, array(repr), self, hop.value(0, repr), limit) : hop.helper("splitting." + name + "_white", array(repr), self, limit);
        return made(hop, pieces, repr);
    }

    private static Operand search(Hop hop, StringRepr repr, String name, Operand self) {
        Operand start = hop.integer(1, 0);
        Operand stop = stop(hop, self);
        boolean one = hop.repr(0) instanceof CharRepr c && c.isUnicode() == repr.isUnicode();
        if (one && (name.equals("find") || name.equals("rfind"))) {
            return hop.helper("searching." + name + "_char", self, hop.value(0), start, stop);
        }
        return hop.helper("searching." + name, self, hop.value(0, repr), start, stop);
    }

    /** The third argument, or the length. */
    private static Operand stop(Hop hop, Operand self) {
        return hop.given(2) ? hop.integer(2, 0) : hop.code().emit(Opcode.GETINTERIORSIZE, self);
    }

    private static String encoding(Hop hop) {
        if (hop.count() == 0) {
            return "ascii";
        }
        if (hop.constant(0) instanceof HostStr name) {
            return name.text().toLowerCase(Locale.ROOT).replace("_", "-");
        }
        throw LoweringException.unsupported("the name of the encoding must be a constant");
    }

    private static Operand decode(Hop hop, Operand self) {
        Operand wide = Code.type(StringTypes.UNICODE);
        return switch (encoding(hop)) {
            case "utf-8", "utf8" -> hop.helper("encodings.decode_utf8", wide, self);
            case "ascii" -> hop.helper("encodings.to_unicode", wide, self);
            case "latin-1", "latin1", "iso-8859-1" -> hop.helper("encodings.to_unicode_latin1", wide, self);
            default -> throw LoweringException.unsupported("there is no encoding " + encoding(hop) + " at run time");
        };
    }

    private static Operand encode(Hop hop, Operand self) {
        Operand narrow = Code.type(StringTypes.STR);
        return switch (encoding(hop)) {
            case "utf-8", "utf8" -> hop.helper("encodings.encode_utf8", narrow, self);
            case "ascii" -> hop.helper("encodings.to_bytes", narrow, self);
            case "latin-1", "latin1", "iso-8859-1" -> hop.helper("encodings.to_bytes_latin1", narrow, self);
            default -> throw LoweringException.unsupported("there is no encoding " + encoding(hop) + " at run time");
        };
    }
}
