package org.tracewright.runtime;

import java.util.Locale;

/** Text to floating-point number, as {@code float(s)} reads it. Shared by generated programs and the reference interpreter. */
public final class FloatParse {

    private FloatParse() {
    }

    /** Whether {@code float(s)} accepts the text: blanks around it, a sign, {@code inf}, {@code infinity}, {@code nan} in any case. */
    public static boolean isValid(String text) {
        String body = unsigned(strip(text));
        return isSpecial(body) || isDecimal(body);
    }

    /** The number of a valid text, correctly rounded; NaN for any other text. */
    public static double parse(String text) {
        String stripped = strip(text);
        String body = unsigned(stripped);
        boolean negative = stripped.startsWith("-");
        if (isDecimal(body)) {
            return Double.parseDouble(stripped);
        }
        if (isSpecial(body) && !body.equalsIgnoreCase("nan")) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.NaN;
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static String unsigned(String text) {
        return text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    }

    private static boolean isSpecial(String body) {
        return switch (body.toLowerCase(Locale.ROOT)) {
            case "nan", "inf", "infinity" -> true;
            default -> false;
        };
    }

    private static boolean isDecimal(String body) {
        int whole = digits(body, 0);
        int next = whole;
        int count = whole;
        if (next < body.length() && body.charAt(next) == '.') {
            int end = digits(body, next + 1);
            count += end - next - 1;
            next = end;
        }
        if (count == 0) {
            return false;
        }
        if (next < body.length() && (body.charAt(next) == 'e' || body.charAt(next) == 'E')) {
            int start = next + 1;
            if (start < body.length() && (body.charAt(start) == '-' || body.charAt(start) == '+')) {
                start++;
            }
            next = digits(body, start);
            return next > start && next == body.length();
        }
        return next == body.length();
    }

    /** The index behind the digits that start at an index. */
    private static int digits(String text, int start) {
        int index = start;
        while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return index;
    }
}
