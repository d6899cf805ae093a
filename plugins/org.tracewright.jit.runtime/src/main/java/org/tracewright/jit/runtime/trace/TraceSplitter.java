package org.tracewright.jit.runtime.trace;

import java.util.ArrayList;
import java.util.List;

/** Cuts text at separators that stand outside of brackets. */
final class TraceSplitter {

    private TraceSplitter() {
    }

    /** The parts between separators, without blanks around them; nothing for a blank text. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += nesting(c);
            if (c == separator && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (!text.isBlank()) {
            parts.add(text.substring(start).strip());
        }
        return parts;
    }

    /** What stands inside of the bracket that opens at the index. */
    static String inside(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += nesting(text.charAt(i));
            if (depth == 0) {
                return text.substring(open + 1, i);
            }
        }
        throw new IllegalArgumentException("no closing bracket");
    }

    private static int nesting(char c) {
        return switch (c) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }
}
