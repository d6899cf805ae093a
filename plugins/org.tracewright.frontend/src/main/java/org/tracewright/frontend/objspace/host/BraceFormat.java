package org.tracewright.frontend.objspace.host;

import java.math.BigInteger;
import java.util.Locale;

/** The method {@code format} of strings, and the built-in {@code format}. */
final class BraceFormat {

    private final HostSpace space;
    private final Arguments args;
    private int automatic;

    BraceFormat(HostSpace space, Arguments args) {
        this.space = space;
        this.args = args;
    }

    String format(String template) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            char c = template.charAt(at);
            boolean doubled = at + 1 < template.length() && template.charAt(at + 1) == c;
            if ((c == '{' || c == '}') && doubled) {
                out.append(c);
                at++;
            } else if (c == '{') {
                int end = closing(template, at);
                out.append(field(template.substring(at + 1, end)));
                at = end;
            } else if (c == '}') {
                throw space.error(BuiltinTypes.VALUE_ERROR, "Single '}' encountered in format string");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            depth += template.charAt(i) == '{' ? 1 : template.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw space.error(BuiltinTypes.VALUE_ERROR, "Single '{' encountered in format string");
    }

    private String field(String field) {
        int colon = field.indexOf(':');
        String name = colon < 0 ? field : field.substring(0, colon);
        int bang = name.indexOf('!');
        HostObject value = value(bang < 0 ? name : name.substring(0, bang));
        if (bang >= 0) {
            value = name.charAt(bang + 1) == 'r' ? HostStr.of(space.repr(value)) : space.texts().str(value);
        }
        return format(space, value, colon < 0 ? "" : format(field.substring(colon + 1)));
    }

    private HostObject value(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        HostObject value = first(path.substring(0, end));
        while (end < path.length()) {
            int start = end + 1;
            if (path.charAt(end) == '.') {
                end = start;
                while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                    end++;
                }
                value = space.getAttribute(value, path.substring(start, end));
            } else {
                end = path.indexOf(']', start);
                String key = path.substring(start, end++);
                value = space.operators().subscripts().get(value, key.matches("\\d+") ? new HostInt(Long.parseLong(key)) : HostStr.of(key));
            }
        }
        return value;
    }

    private HostObject first(String name) {
        if (name.isEmpty() || name.matches("\\d+")) {
            int index = name.isEmpty() ? automatic++ : Integer.parseInt(name);
            if (index >= args.size()) {
                throw space.error(BuiltinTypes.INDEX_ERROR, "tuple index out of range");
            }
            return args.get(index);
        }
        HostObject value = args.keywords().get(name);
        if (value == null) {
            throw space.exceptions().error(BuiltinTypes.KEY_ERROR, HostStr.of(name));
        }
        return value;
    }

    /** {@code format(value, spec)}. */
    static String format(HostSpace space, HostObject value, String spec) {
        HostObject own = Operators.special(space, value, Names.FORMAT);
        if (own != null) {
            return space.texts().text(space.call(own, HostStr.of(spec)));
        }
        if (spec.isEmpty()) {
            return value.payload() instanceof HostUnicode text ? text.text() : space.str(value);
        }
        return new Spec(spec).apply(space, value.payload());
    }

    /** {@code [[fill]align][sign][#][0][width][,][.precision][type]}. */
    private static final class Spec {

        private final String text;
        private int at;
        private char fill = ' ';
        private char align;
        private char sign = '-';
        private boolean alternate;
        private boolean thousands;
        private int width;
        private int precision = -1;
        private char kind;

        Spec(String text) {
            this.text = text;
            if (text.length() > 1 && "<>=^".indexOf(text.charAt(1)) >= 0) {
                fill = text.charAt(0);
                align = text.charAt(1);
                at = 2;
            } else if ("<>=^".indexOf(peek()) >= 0) {
                align = text.charAt(at++);
            }
            if ("+- ".indexOf(peek()) >= 0) {
                sign = text.charAt(at++);
            }
            alternate = skip('#');
            if (peek() == '0') {
                fill = align == 0 ? '0' : fill;
                align = align == 0 ? '=' : align;
                at++;
            }
            width = Math.max(0, number());
            thousands = skip(',');
            if (skip('.')) {
                precision = number();
            }
            kind = peek();
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\uFFFF';
        }

        private boolean skip(char c) {
            if (peek() == c) {
                at++;
                return true;
            }
            return false;
        }

        private int number() {
            int start = at;
            while (Character.isDigit(peek())) {
                at++;
            }
            return start == at ? -1 : Integer.parseInt(text.substring(start, at));
        }

        String apply(HostSpace space, HostObject value) {
            check(space, value);
            if (Numbers.isInteger(value) && "eEfFgG%".indexOf(kind) < 0) {
                return pad(signed(integer(Numbers.integer(value))), '>');
            } else if (Numbers.isNumber(value)) {
                return pad(signed(real(Numbers.toDouble(value))), '>');
            }
            String shown = value instanceof HostUnicode unicode ? unicode.text() : space.str(value);
            return pad(precision >= 0 && precision < shown.length() ? shown.substring(0, precision) : shown, '<');
        }

        private void check(HostSpace space, HostObject value) {
            boolean integer = Numbers.isInteger(value);
            boolean number = Numbers.isNumber(value);
            String kinds = integer ? "dcxXobneEfFgG%" : number ? "eEfFgGn%" : "s";
            boolean known = kind == '\uFFFF' || kinds.indexOf(kind) >= 0;
            boolean flags = number || sign == '-' && !thousands && !alternate && align != '=';
            boolean precise = precision < 0 || !integer || "eEfFgG%".indexOf(kind) >= 0;
            if (!known || !flags || !precise || at + (kind == '\uFFFF' ? 0 : 1) < text.length()) {
                throw space.error(BuiltinTypes.VALUE_ERROR, "the format '" + text + "' is not one for objects of type '" + value.type().name() + "'");
            }
        }

        private String integer(BigInteger value) {
            if (kind == 'c') {
                return Character.toString(value.intValue());
            }
            int radix = kind == 'x' || kind == 'X' ? 16 : kind == 'o' ? 8 : kind == 'b' ? 2 : 10;
            String digits = value.toString(radix);
            digits = kind == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
            if (alternate && radix != 10) {
                String prefix = "0" + (kind == 'X' ? "X" : String.valueOf(kind));
                digits = digits.startsWith("-") ? "-" + prefix + digits.substring(1) : prefix + digits;
            }
            return thousands ? digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") : digits;
        }

        private String real(double value) {
            if (kind == '%') {
                return Floats.format(value * 100, 'f', precision < 0 ? 6 : precision) + "%";
            }
            if ("eEfFgG".indexOf(kind) >= 0) {
                String result = Floats.format(value, kind, precision < 0 ? 6 : precision);
                return thousands ? result.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", ",") : result;
            }
            String general = precision < 0 ? Floats.repr(value) : Floats.format(value, 'g', precision);
            return general.matches("-?\\d+") ? general + ".0" : general;
        }

        private String signed(String number) {
            return number.startsWith("-") || sign == '-' ? number : sign + number;
        }

        private String pad(String shown, char defaultAlign) {
            int missing = width - shown.length();
            if (missing <= 0) {
                return shown;
            }
            String padding = String.valueOf(fill);
            return switch (align == 0 ? defaultAlign : align) {
                case '<' -> shown + padding.repeat(missing);
                case '^' -> padding.repeat(missing / 2) + shown + padding.repeat(missing - missing / 2);
                case '=' -> {
                    int signEnd = !shown.isEmpty() && "+- ".indexOf(shown.charAt(0)) >= 0 ? 1 : 0;
                    yield shown.substring(0, signEnd) + padding.repeat(missing) + shown.substring(signEnd);
                }
                default -> padding.repeat(missing) + shown;
            };
        }
    }
}
