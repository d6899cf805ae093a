package org.tracewright.flow.ir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the small pieces of the textual IR from left to right. Blanks and comments may stand anywhere between them. */
final class IrScanner {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_.$]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private static final Pattern FILE = Pattern.compile("\\S+?(?=:\\d+:\\d)");

    private final String text;
    private int offset;

    IrScanner(String text) {
        this.text = text;
    }

    int offset() {
        return offset;
    }

    void seek(int newOffset) {
        offset = newOffset;
    }

    boolean atEnd() {
        skipBlanks();
        return offset >= text.length();
    }

    /** The next character after blanks, or 0 at the end. */
    char peek() {
        return atEnd() ? 0 : text.charAt(offset);
    }

    /** The very next character, blanks included, or 0 at the end. */
    char adjacent() {
        return offset < text.length() ? text.charAt(offset) : 0;
    }

    /** Whether the text goes on with this piece. */
    boolean at(String piece) {
        skipBlanks();
        return text.startsWith(piece, offset) && !(isNamePart(piece.charAt(piece.length() - 1)) && offset + piece.length() < text.length()
                && isNamePart(text.charAt(offset + piece.length())));
    }

    /** Takes the piece if it is next. */
    boolean take(String piece) {
        if (at(piece)) {
            offset += piece.length();
            return true;
        }
        return false;
    }

    void expect(String piece) {
        if (!take(piece)) {
            throw error("'" + piece + "' expected");
        }
    }

    boolean atName() {
        char next = peek();
        return next == '`' || Character.isLetter(next) || next == '_' || next == '$';
    }

    String name() {
        if (peek() == '`') {
            return quoted('`');
        }
        return match(NAME, "a name");
    }

    /** The file of a position: what stands before the line and column. */
    String file() {
        return match(FILE, "a file name");
    }

    boolean atNumber() {
        char next = peek();
        return Character.isDigit(next) || next == '-';
    }

    /** The digits of a number, with sign, fraction and exponent if there. */
    String number() {
        return match(NUMBER, "a number");
    }

    int integer() {
        return Integer.parseInt(number());
    }

    /** A text between quotes, without them and without escapes. */
    String quoted(char quote) {
        if (peek() != quote) {
            throw error("a text between " + quote + " expected");
        }
        offset++;
        StringBuilder out = new StringBuilder();
        while (adjacent() != quote) {
            out.appendCodePoint(character());
        }
        offset++;
        return out.toString();
    }

    private int character() {
        if (offset >= text.length() || text.charAt(offset) == '\n') {
            throw error("the text does not end");
        }
        int c = text.codePointAt(offset);
        offset += Character.charCount(c);
        if (c != '\\') {
            return c;
        }
        char escape = adjacent();
        offset++;
        return switch (escape) {
            case 'n' -> '\n';
            case 'x' -> hex(offset + 2, 0);
            case 'u' -> {
                int end = text.indexOf('}', offset);
                offset++;
                yield hex(end, 1);
            }
            default -> escape;
        };
    }

    private int hex(int end, int after) {
        try {
            int value = Integer.parseInt(text.substring(offset, end), 16);
            offset = end + after;
            return value;
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw error("hexadecimal digits expected");
        }
    }

    private String match(Pattern pattern, String what) {
        skipBlanks();
        Matcher matcher = pattern.matcher(text).region(offset, text.length());
        if (!matcher.lookingAt()) {
            throw error(what + " expected");
        }
        offset = matcher.end();
        return matcher.group();
    }

    /** Skips from an opening bracket behind the closing one that belongs to it. */
    void skipBrackets() {
        int depth = 0;
        do {
            char next = peek();
            if (next == 0) {
                throw error("a closing bracket expected");
            } else if (next == '"' || next == '\'' || next == '`') {
                quoted(next);
            } else {
                depth += "{[(".indexOf(next) >= 0 ? 1 : "}])".indexOf(next) >= 0 ? -1 : 0;
                offset++;
            }
        } while (depth > 0);
    }

    /** Skips a type. */
    void skipType() {
        boolean function = at("Func");
        name();
        if (adjacent() == '(') {
            skipBrackets();
        }
        if (function && take("->")) {
            skipType();
        }
    }

    private void skipBlanks() {
        while (offset < text.length()) {
            char next = text.charAt(offset);
            if (next == '#') {
                int end = text.indexOf('\n', offset);
                offset = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(next)) {
                offset++;
            } else {
                return;
            }
        }
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.';
    }

    IrSyntaxException error(String message) {
        int end = Math.min(offset, text.length());
        int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        int column = end - text.lastIndexOf('\n', end - 1);
        int lineEnd = text.indexOf('\n', end);
        return new IrSyntaxException(message + " before '" + text.substring(end, lineEnd < 0 ? text.length() : lineEnd) + "'", line, column);
    }
}
