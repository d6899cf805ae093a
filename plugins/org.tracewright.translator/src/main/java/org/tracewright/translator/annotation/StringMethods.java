package org.tracewright.translator.annotation;

import java.util.Map;
import java.util.function.BiPredicate;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Methods of {@code str} and {@code unicode}. */
final class StringMethods {

    private StringMethods() {
    }

    static Map<String, Builtin> table(boolean unicode) {
        BuiltinTable table = new BuiltinTable();
        Annotation text = unicode ? SomeUnicode.ANY : SomeString.ANY;
        table.calling("join", Iterables.or("join", 1, (in, args) -> {
            Annotation item = IterationRules.item(in, SequenceFunctions.iter(in, args.get(1)));
            return isText(item, unicode) || item.kind() == Kind.IMPOSSIBLE ? text : Builtins.wrongType(in, "join", args.get(1));
        }));
        for (String name : new String[] {"split", "rsplit", "splitlines"}) {
            table.put(name, (in, args) -> {
                ListDef list = in.listMadeHere();
                in.merging().resize(list);
                in.merging().item(list, text);
                return new SomeList(list);
            }, "ValueError");
        }
        for (String name : new String[] {"strip", "lstrip", "rstrip", "replace", "center", "ljust", "rjust"}) {
            table.put(name, text);
        }
        for (String name : new String[] {"upper", "lower"}) {
            table.put(name, (in, args) -> args.get(0).kind() == Kind.CHAR || args.get(0).kind() == Kind.UNICHAR ? args.get(0).withoutConstant() : text);
        }
        for (String name : new String[] {"find", "rfind"}) {
            table.put(name, (in, args) -> texts(in, name, args, unicode, SomeInteger.INT));
        }
        for (String name : new String[] {"index", "rindex"}) {
            table.put(name, (in, args) -> texts(in, name, args, unicode, SomeInteger.NON_NEGATIVE), "ValueError");
        }
        table.put("count", (in, args) -> texts(in, "count", args, unicode, SomeInteger.NON_NEGATIVE));
        table.put("startswith", (in, args) -> affix(in, "startswith", args, unicode, String::startsWith));
        table.put("endswith", (in, args) -> affix(in, "endswith", args, unicode, String::endsWith));
        for (String name : new String[] {"isdigit", "isalpha", "isspace", "isalnum", "islower", "isupper"}) {
            table.put(name, SomeBool.ANY);
        }
        table.put("format", (in, args) -> in.fail("not-rpython", "format() of a string does not exist at run time; use the operator % with a constant format"));
        table.put("decode", SomeUnicode.ANY, "UnicodeDecodeError");
        table.put("encode", SomeString.ANY, "UnicodeEncodeError");
        return table.finished();
    }

    /** Whether the value is text of that kind. A constant of ASCII characters is of both kinds, as in Python. */
    private static boolean isText(Annotation value, boolean unicode) {
        return switch (value.kind()) {
            case STRING, CHAR -> !unicode || MixedText.isAscii(value);
            case UNICODE, UNICHAR -> unicode;
            default -> false;
        };
    }

    /** Known for constants, so that a test of a name that is unrolled chooses the code that is for that name. */
    private static Annotation affix(Inference in, String name, CallArguments args, boolean unicode, BiPredicate<String, String> test) {
        Annotation result = texts(in, name, args, unicode, SomeBool.ANY);
        boolean known = result == SomeBool.ANY && args.count() == 2 && args.get(0).constant() instanceof HostStr && args.get(1).constant() instanceof HostStr;
        return known ? CompareRules.constant(test.test(((HostStr) args.get(0).constant()).text(), ((HostStr) args.get(1).constant()).text())) : result;
    }

    private static Annotation texts(Inference in, String name, CallArguments args, boolean unicode, Annotation result) {
        return isText(args.get(1), unicode) ? result : Builtins.wrongType(in, name, args.get(1));
    }
}
