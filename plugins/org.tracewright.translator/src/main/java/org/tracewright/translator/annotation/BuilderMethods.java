package org.tracewright.translator.annotation;

import java.util.Map;

/** Methods of {@code StringBuilder} and {@code UnicodeBuilder}. */
final class BuilderMethods {

    private BuilderMethods() {
    }

    static Map<String, Builtin> table() {
        BuiltinTable table = new BuiltinTable();
        for (String name : new String[] {"append", "append_slice", "append_multiple_char", "append_charpsize"}) {
            table.put(name, (in, args) -> isText(args) ? SomeNone.INSTANCE : Builtins.wrongType(in, name, args.get(1)));
        }
        table.put("build", (in, args) -> ((SomeStringBuilder) args.get(0)).unicode() ? SomeUnicode.ANY : SomeString.ANY);
        table.put("getlength", SomeInteger.NON_NEGATIVE);
        return table.finished();
    }

    private static boolean isText(CallArguments args) {
        boolean unicode = ((SomeStringBuilder) args.get(0)).unicode();
        return args.get(1) != null && switch (args.get(1).kind()) {
            case CHAR, STRING -> !unicode;
            case UNICHAR, UNICODE -> unicode;
            default -> false;
        };
    }
}
