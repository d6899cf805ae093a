package org.tracewright.parsing;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tracewright.lang.literal.LiteralException;
import org.tracewright.lang.literal.NumberLiteral;
import org.tracewright.lang.literal.StringLiteral;

/** Writes the values of literals as {@code dump_ast.py} does. */
final class LiteralText {

    private LiteralText() {
    }

    static String bytes(byte[] value) {
        return "b" + quoted(IntStream.range(0, value.length).map(i -> value[i] & 0xff));
    }

    static String text(String value) {
        return "u" + quoted(value.codePoints());
    }

    private static String quoted(IntStream codes) {
        StringBuilder out = new StringBuilder("\"");
        codes.forEach(code -> {
            if (code >= 32 && code < 127 && code != '"' && code != '\\') {
                out.append((char) code);
            } else {
                out.append('\\').append(Integer.toHexString(code)).append(';');
            }
        });
        return out.append('"').toString();
    }

    static String number(String token, boolean negate) {
        char last = token.charAt(token.length() - 1);
        if (last == 'j' || last == 'J') {
            double imaginary = Double.parseDouble(token.substring(0, token.length() - 1).replace("_", ""));
            return imaginary(negate ? -imaginary : imaginary);
        }
        try {
            Number value = negate ? NumberLiteral.negated(token) : NumberLiteral.value(token);
            return value instanceof Double real ? real(real) : new BigInteger(value.toString()).toString();
        } catch (LiteralException e) {
            throw new AssertionError(token, e);
        }
    }

    static String real(double value) {
        return "float:" + bits(value);
    }

    static String imaginary(double value) {
        return "complex:" + bits(value);
    }

    private static String bits(double value) {
        return Long.toHexString(Double.doubleToRawLongBits(value));
    }

    /** The value of adjacent string tokens in Python 2. */
    static String python2(List<String> tokens, Charset charset, boolean unicodeByDefault) {
        Object value = evaluate(tokens, charset, unicodeByDefault);
        return value instanceof String text ? text(text) : bytes((byte[]) value);
    }

    /** The value of adjacent string tokens in Python 3, where a raw string has no escapes at all. */
    static String python3(List<String> tokens, Charset charset) {
        StringBuilder all = new StringBuilder();
        for (String token : tokens) {
            int quote = token.indexOf('\'') < 0 ? token.indexOf('"') : token.indexOf('"') < 0 ? token.indexOf('\'')
                    : Math.min(token.indexOf('"'), token.indexOf('\''));
            String prefix = token.substring(0, quote).toLowerCase(Locale.ROOT);
            if (prefix.indexOf('b') >= 0) {
                return python2(tokens, charset, false);
            }
            all.append(prefix.equals("r") ? raw(token.substring(quote)) : evaluate(List.of(token), charset, true));
        }
        return text(all.toString());
    }

    private static String raw(String quoted) {
        String quote = quoted.substring(0, 1);
        int width = quoted.length() >= 6 && quoted.startsWith(quote.repeat(3)) ? 3 : 1;
        return quoted.substring(width, quoted.length() - width).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Object evaluate(List<String> tokens, Charset charset, boolean unicodeByDefault) {
        try {
            return new StringLiteral(charset, unicodeByDefault).value(tokens);
        } catch (LiteralException e) {
            throw new AssertionError(tokens.toString(), e);
        }
    }
}
