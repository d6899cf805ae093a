package org.tracewright.frontend.objspace.host;

import java.util.function.IntPredicate;

/** {@code isdigit} and its like. A {@code str} knows ASCII only. */
final class TextPredicates {

    private TextPredicates() {
    }

    static boolean isLetter(int c, HostType type) {
        return (type == BuiltinTypes.UNICODE || c < 128) && Character.isLetter(c);
    }

    static void install(HostType type) {
        boolean unicode = type == BuiltinTypes.UNICODE;
        MethodTable table = new MethodTable(type);
        all(table, "isalpha", c -> isLetter(c, type));
        all(table, "isdigit", c -> (unicode || c < 128) && Character.isDigit(c));
        all(table, "isalnum", c -> (unicode || c < 128) && Character.isLetterOrDigit(c));
        all(table, "isspace", c -> TextMethods.isSpace((char) c) || unicode && Character.isWhitespace(c));
        cased(table, "islower", c -> (unicode || c < 128) && Character.isLowerCase(c), c -> (unicode || c < 128) && Character.isUpperCase(c));
        cased(table, "isupper", c -> (unicode || c < 128) && Character.isUpperCase(c), c -> (unicode || c < 128) && Character.isLowerCase(c));
        table.method("istitle", 0, 0, (space, args) -> HostBool.of(!space.texts().text(args.get(0)).isEmpty()
                && space.equal(args.get(0), space.callMethod(args.get(0), "title")) && space.texts().text(args.get(0)).chars().anyMatch(Character::isLetter)));
        if (unicode) {
            all(table, "isdecimal", Character::isDigit);
            all(table, "isnumeric", Character::isDigit);
        }
    }

    private static void all(MethodTable table, String name, IntPredicate test) {
        table.method(name, 0, 0, (space, args) -> {
            String text = space.texts().text(args.get(0));
            return HostBool.of(!text.isEmpty() && text.codePoints().allMatch(test));
        });
    }

    private static void cased(MethodTable table, String name, IntPredicate wanted, IntPredicate refused) {
        table.method(name, 0, 0, (space, args) -> {
            String text = space.texts().text(args.get(0));
            return HostBool.of(text.codePoints().anyMatch(wanted) && text.codePoints().noneMatch(refused));
        });
    }
}
