package org.tracewright.frontend.objspace.host;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** The operator {@code %} of strings. */
final class PercentFormat {

    private final HostSpace space;
    private final String format;
    private final HostObject args;
    private final List<HostObject> positional;
    private final StringBuilder out = new StringBuilder();
    private boolean unicode;
    private int nextArg;
    private int at;
    private boolean mapped;

    PercentFormat(HostSpace space, HostObject format, HostObject args) {
        this.space = space;
        this.format = Texts.latin1OrText(format);
        this.unicode = format instanceof HostUnicode;
        this.args = args;
        this.positional = args.payload() instanceof HostTuple tuple ? tuple.items() : List.of(args);
    }

    HostObject result() {
        while (at < format.length()) {
            int percent = format.indexOf('%', at);
            if (percent < 0) {
                out.append(format, at, format.length());
                break;
            }
            out.append(format, at, percent);
            at = percent + 1;
            directive();
        }
        if (!mapped && nextArg < positional.size() && !(args.payload() instanceof HostDict)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "not all arguments converted during string formatting");
        }
        return unicode ? HostUnicode.of(out.toString()) : HostStr.of(out.toString());
    }

    private char peek() {
        if (at >= format.length()) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "incomplete format");
        }
        return format.charAt(at);
    }

    private void directive() {
        HostObject named = null;
        if (peek() == '(') {
            int close = format.indexOf(')', at);
            if (close < 0) {
                throw space.error(BuiltinTypes.VALUE_ERROR, "incomplete format key");
            }
            mapped = true;
            named = space.operators().subscripts().get(args, HostStr.of(format.substring(at + 1, close)));
            at = close + 1;
        }
        String flags = "";
        while ("-+ #0".indexOf(peek()) >= 0) {
            flags += format.charAt(at++);
        }
        int width = number(-1);
        if (width < -1) {
            flags += "-";
            width = -width;
        }
        int precision = -1;
        if (peek() == '.') {
            at++;
            precision = Math.max(0, number(0));
        }
        while ("hlL".indexOf(peek()) >= 0) {
            at++;
        }
        char kind = format.charAt(at++);
        if (kind == '%') {
            pad("%", flags, width, false);
        } else {
            convert(kind, flags, width, precision, named != null ? named : nextValue());
        }
    }

    private int number(int fallback) {
        if (peek() == '*') {
            at++;
            return (int) Numbers.toLong(space, nextValue());
        }
        int start = at;
        while (Character.isDigit(peek())) {
            at++;
        }
        return start == at ? fallback : Integer.parseInt(format.substring(start, at));
    }

    private HostObject nextValue() {
        if (nextArg >= positional.size()) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "not enough arguments for format string");
        }
        return positional.get(nextArg++);
    }

    private void convert(char kind, String flags, int width, int precision, HostObject value) {
        switch (kind) {
            case 's', 'r' -> {
                String text = kind == 'r' ? space.repr(value) : stringOf(value);
                pad(precision >= 0 && precision < text.length() ? text.substring(0, precision) : text, flags, width, false);
            }
            case 'c' -> pad(character(value), flags, width, false);
            case 'd', 'i', 'u' -> integer(integerOf(kind, value), 10, "", flags, width, precision);
            case 'x' -> integer(integerOf(kind, value), 16, "0x", flags, width, precision);
            case 'X' -> integer(integerOf(kind, value), -16, "0X", flags, width, precision);
            case 'o' -> integer(integerOf(kind, value), 8, "", flags, width, precision);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> {
                String text = Floats.format(Numbers.asDouble(space, value), kind, precision < 0 ? 6 : precision);
                pad(signed(text, flags), flags, width, true);
            }
            default -> throw space.error(BuiltinTypes.VALUE_ERROR, "unsupported format character '" + kind + "' (0x" + Integer.toHexString(kind) + ") at index "
                    + (at - 1));
        }
    }

    private String stringOf(HostObject value) {
        if (value.payload() instanceof HostUnicode text) {
            unicode = true;
            return text.text();
        }
        return unicode ? space.texts().unicode(value).text() : space.str(value);
    }

    private String character(HostObject value) {
        if (Numbers.isInteger(value.payload())) {
            long code = Numbers.toLong(space, value);
            if (code < 0 || code >= (unicode ? Character.MAX_CODE_POINT + 1 : 256)) {
                throw space.error(BuiltinTypes.OVERFLOW_ERROR, unicode ? "%c arg not in range(0x110000)" : "unsigned byte integer is out of range");
            }
            return Character.toString((int) code);
        }
        String text = stringOf(value);
        if (text.length() != 1) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "%c requires int or char");
        }
        return text;
    }

    private BigInteger integerOf(char kind, HostObject value) {
        HostObject number = value.payload();
        if (number instanceof HostFloat real) {
            return new BigDecimal(real.value()).toBigInteger();
        }
        if (number instanceof HostInstance && space.findAttribute(number, "__int__") != null) {
            number = space.callMethod(number, "__int__");
        }
        if (!Numbers.isInteger(number)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "%" + kind + " format: a number is required, not " + value.type().name());
        }
        return Numbers.integer(number);
    }

    private void integer(BigInteger value, int radix, String prefix, String flags, int width, int precision) {
        String digits = value.abs().toString(Math.abs(radix));
        if (radix < 0) {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        boolean marked = flags.contains("#");
        if (marked && radix == 8 && !digits.startsWith("0")) {
            digits = "0" + digits;
        }
        String before = signed(value.signum() < 0 ? "-" : "", flags) + (marked ? prefix : "");
        boolean zeros = flags.contains("0") && !flags.contains("-");
        int wanted = Math.max(precision, zeros ? width - before.length() : 0);
        pad(before + "0".repeat(Math.max(0, wanted - digits.length())) + digits, flags, width, false);
    }

    private static String signed(String text, String flags) {
        if (text.startsWith("-")) {
            return text;
        }
        return flags.contains("+") ? "+" + text : flags.contains(" ") ? " " + text : text;
    }

    private void pad(String text, String flags, int width, boolean number) {
        int missing = width - text.length();
        if (missing <= 0) {
            out.append(text);
        } else if (flags.contains("-")) {
            out.append(text).append(" ".repeat(missing));
        } else if (number && flags.contains("0")) {
            int signEnd = text.startsWith("-") || text.startsWith("+") || text.startsWith(" ") ? 1 : 0;
            out.append(text, 0, signEnd).append("0".repeat(missing)).append(text, signEnd, text.length());
        } else {
            space.budget().allocate(missing);
            out.append(" ".repeat(missing)).append(text);
        }
    }
}
