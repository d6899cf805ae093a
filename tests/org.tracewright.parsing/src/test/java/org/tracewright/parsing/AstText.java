package org.tracewright.parsing;

import java.util.List;
import java.util.function.Function;

/** Writes terms as {@code dump_ast.py} does: {@code Name(field=value, ...)}, lists in brackets. */
final class AstText {

    static final String NONE = "None";
    static final String EMPTY = "[]";

    private AstText() {
    }

    /** A node of its class and its fields, names and values in turn. */
    static String node(String name, String... fields) {
        StringBuilder text = new StringBuilder(name).append('(');
        for (int i = 0; i < fields.length; i += 2) {
            text.append(i == 0 ? "" : ", ").append(fields[i]).append('=').append(fields[i + 1]);
        }
        return text.append(')').toString();
    }

    static String list(List<String> items) {
        return '[' + String.join(", ", items) + ']';
    }

    static <T> String list(List<T> items, Function<? super T, String> text) {
        return list(items.stream().map(item -> text.apply(item)).toList());
    }

    static String orNone(String text) {
        return text == null ? NONE : text;
    }
}
