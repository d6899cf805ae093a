package org.tracewright.flow.ir;

import java.util.regex.Pattern;

/** Names and quoted texts of the textual IR. */
final class IrText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_.$]*");

    private IrText() {
    }

    /** A name as it stands in the text: between back quotes where it is not a plain one. */
    static String name(String name) {
        return PLAIN.matcher(name).matches() ? name : quoted(name, '`');
    }

    /** A text between quotes, everything but printable ASCII escaped. */
    static String quoted(String text, char quote) {
        StringBuilder out = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> escape(out, c, quote));
        return out.append(quote).toString();
    }

    static void escape(StringBuilder out, int c, char quote) {
        if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c >= 32 && c < 127) {
            out.append((char) c);
        } else if (c < 256) {
            out.append(String.format("\\x%02x", c));
        } else {
            out.append(String.format("\\u{%x}", c));
        }
    }
}
