package org.tracewright.frontend.objspace.host;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floats as text, as Python writes them. */
final class Floats {

    private Floats() {
    }

    /** The shortest text that reads back as the same float. */
    static String repr(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        } else if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        } else if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return layout(rounded.stripTrailingZeros(), -4, 16, true);
            }
        }
        return layout(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros(), -4, 16, true);
    }

    /** Writes with an exponent when that of the first digit is below {@code low} or not below {@code high}. */
    private static String layout(BigDecimal value, int low, int high, boolean withPoint) {
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= low && exponent < high) {
            String text = value.toPlainString();
            return withPoint && text.indexOf('.') < 0 ? text + ".0" : text;
        }
        String digits = value.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (value.signum() < 0 ? "-" : "") + mantissa + exponentText(exponent);
    }

    private static String exponentText(int exponent) {
        return (exponent < 0 ? "e-" : "e+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    /** The result of {@code '%.<precision><kind>' % value} for kinds e, f and g (upper case too), without padding; never a plus sign. */
    static String format(double value, char kind, int precision, boolean alternate) {
        char lower = Character.toLowerCase(kind);
        String text;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            text = repr(value);
        } else if (lower == 'f') {
            text = new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
            text = negativeZero(value, text);
        } else if (lower == 'e') {
            text = scientific(value, precision);
        } else {
            text = general(value, Math.max(precision, 1), alternate);
        }
        return kind == lower ? text : text.toUpperCase(java.util.Locale.ROOT);
    }

    private static String negativeZero(double value, String text) {
        return (value < 0 || 1 / value < 0) && !text.startsWith("-") ? "-" + text : text;
    }

    private static String scientific(double value, int precision) {
        if (value == 0) {
            return negativeZero(value, precision == 0 ? "0e+00" : "0." + "0".repeat(precision) + "e+00");
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.unscaledValue().abs().toString();
        digits = digits + "0".repeat(Math.max(0, precision + 1 - digits.length()));
        String mantissa = precision == 0 ? digits.substring(0, 1) : digits.charAt(0) + "." + digits.substring(1, precision + 1);
        return (value < 0 ? "-" : "") + mantissa + exponentText(exponent);
    }

    private static String general(double value, int precision, boolean alternate) {
        if (value == 0) {
            return negativeZero(value, alternate ? "0." + "0".repeat(precision - 1) : "0");
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(precision, RoundingMode.HALF_EVEN));
        return layout(alternate ? rounded : rounded.stripTrailingZeros(), -4, precision, false);
    }

    /** Reads a float as {@code float(text)} does; null where the text is none. */
    static Double parse(String text) {
        String trimmed = text.strip().toLowerCase(java.util.Locale.ROOT);
        String unsigned = trimmed.startsWith("+") || trimmed.startsWith("-") ? trimmed.substring(1) : trimmed;
        boolean negative = trimmed.startsWith("-");
        if (unsigned.equals("nan")) {
            return Double.NaN;
        } else if (unsigned.equals("inf") || unsigned.equals("infinity")) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (!unsigned.matches("(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?")) {
            return null;
        }
        double value = Double.parseDouble(unsigned);
        return negative ? -value : value;
    }
}
