package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.List;

/** A format, taken apart into literal text and conversions ({@code %-5d}), in order. Python's modifiers {@code h}, {@code l} and {@code L} say nothing. */
public final class ConstantFormat {

    /** A part of the format. */
    public sealed interface Piece permits Literal, Conversion {
    }

    /** Text that stands for itself. */
    public record Literal(String text) implements Piece {
    }

    /**
     * What becomes of one value.
     *
     * @param kind      the letter, such as {@code d}
     * @param flags     those of {@code -+ #0} that are there
     * @param width     the least number of characters, or 0
     * @param precision what stands behind the point, or -1 where there is none
     */
    public record Conversion(char kind, String flags, int width, int precision) implements Piece {
        public boolean has(char flag) {
            return flags.indexOf(flag) >= 0;
        }
    }

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private ConstantFormat(String text) {
        this.text = text;
    }

    /** The parts of a format, or null if it ends within a conversion. */
    public static List<Piece> parse(String text) {
        ConstantFormat format = new ConstantFormat(text);
        return format.parse() ? List.copyOf(format.pieces) : null;
    }

    private boolean parse() {
        StringBuilder literal = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '%') {
                literal.append(c);
            } else if (text.startsWith("%", at)) {
                literal.append('%');
                at++;
            } else {
                flush(literal);
                Conversion conversion = conversion();
                if (conversion == null) {
                    return false;
                }
                pieces.add(conversion);
            }
        }
        flush(literal);
        return true;
    }

    private void flush(StringBuilder literal) {
        if (literal.length() > 0) {
            pieces.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private Conversion conversion() {
        String flags = run("-+ #0");
        String width = run("0123456789");
        boolean hasPrecision = text.startsWith(".", at);
        if (hasPrecision) {
            at++;
        }
        String precision = run("0123456789");
        run("hlL");
        return at == text.length() ? null : new Conversion(text.charAt(at++), flags, number(width), hasPrecision ? number(precision) : -1);
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits.substring(0, Math.min(digits.length(), 9)));
    }

    private String run(String allowed) {
        int start = at;
        while (at < text.length() && allowed.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
