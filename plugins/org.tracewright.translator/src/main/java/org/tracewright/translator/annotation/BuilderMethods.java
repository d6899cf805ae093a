package org.tracewright.translator.annotation;

import java.util.Map;

/** Methods of {@code StringBuilder} and {@code UnicodeBuilder}. */
final class BuilderMethods {

    private BuilderMethods() {
    }

    static Map<String, Builtin> table() {
        BuiltinTable table = new BuiltinTable();
        for (String name : new String[] {"append", "append_slice", "append_multiple_char", "append_charpsize"}) {
            table.put(name, (in, args) -> append(in, name, args));
        }
        table.put("build", (in, args) -> ((SomeStringBuilder) args.get(0)).unicode() ? SomeUnicode.ANY : SomeString.ANY);
        table.put("getlength", SomeInteger.NON_NEGATIVE);
        return table.finished();
    }

    /** A text, then for some of the methods a count or bounds. */
    private static Annotation append(Inference in, String name, CallArguments args) {
        for (int i = 2; i < args.count(); i++) {
            if (args.get(i).kind() != Annotation.Kind.INTEGER && args.get(i).kind() != Annotation.Kind.BOOL) {
                return Builtins.wrongType(in, name, args.get(i));
            }
        }
        return isText(args) ? SomeNone.INSTANCE : Builtins.wrongType(in, name, args.get(1));
    }

    private static boolean isText(CallArguments args) {
        boolean unicode = ((SomeStringBuilder) args.get(0)).unicode();
        return switch (args.get(1).kind()) {
            case CHAR, STRING -> !unicode;
            case UNICHAR, UNICODE -> unicode;
            default -> false;
        };
    }
}
