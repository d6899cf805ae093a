package org.tracewright.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Floating-point numbers as text, as RPython programs see them: the shortest text that reads back as the same number, and C's
 * {@code %e}, {@code %f} and {@code %g} with exact rounding. Shared by generated programs and the reference interpreter. All texts are ASCII.
 */
public final class FloatFormat {

    private FloatFormat() {
    }

    /**
     * The number as the format code says.
     *
     * @param code      {@code r} or {@code s} for the shortest text, else {@code e}, {@code f} or {@code g}
     * @param precision digits as C counts them; not used for the shortest text
     */
    public static String format(double x, char code, int precision) {
        if (Double.isNaN(x)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(x) < 0 ? "-" : "";
        double magnitude = Math.abs(x);
        if (Double.isInfinite(magnitude)) {
            return sign + "inf";
        }
        return sign + switch (code) {
            case 'r', 's' -> shortest(magnitude);
            case 'e' -> scientific(magnitude, precision);
            case 'f' -> new BigDecimal(magnitude).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
            case 'g' -> general(magnitude, Math.max(precision, 1));
            default -> throw new IllegalArgumentException("format code " + code);
        };
    }

    private static String shortest(double x) {
        if (x < 1e16 && x == Math.rint(x)) {
            return (long) x + ".0";
        }
        BigDecimal value = shortestDecimal(x);
        String digits = value.unscaledValue().toString();
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = value.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        return exponential(digits, exponent);
    }

    /** The decimal number of fewest digits that reads back as x, and of these the nearest. */
    private static BigDecimal shortestDecimal(double x) {
        BigDecimal exact = new BigDecimal(x);
        // The JDK's own text reads back as x but may have digits too many.
        int digits = new BigDecimal(Double.toString(x)).stripTrailingZeros().precision();
        BigDecimal best = decimal(exact, x, digits);
        while (best == null) {
            best = decimal(exact, x, ++digits);
        }
        while (digits > 1) {
            BigDecimal shorter = decimal(exact, x, --digits);
            if (shorter == null) {
                break;
            }
            best = shorter;
        }
        return best.stripTrailingZeros();
    }

    /** The nearest number of that many digits that reads back as x, or null. Below a power of two the nearest may not, but the next above may. */
    private static BigDecimal decimal(BigDecimal exact, double x, int digits) {
        BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (nearest.doubleValue() == x) {
            return nearest;
        }
        BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
        return above.doubleValue() == x ? above : null;
    }

    private static String general(double x, int precision) {
        if (x == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(x).round(new MathContext(precision, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return exponent >= -4 && exponent < precision ? stripped.toPlainString() : exponential(stripped.unscaledValue().toString(), exponent);
    }

    private static String scientific(double x, int precision) {
        if (x == 0) {
            return exponential("0".repeat(precision + 1), 0);
        }
        BigDecimal rounded = new BigDecimal(x).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
        StringBuilder digits = new StringBuilder(rounded.unscaledValue().toString());
        while (digits.length() <= precision) {
            digits.append('0');
        }
        return exponential(digits.toString(), rounded.precision() - rounded.scale() - 1);
    }

    private static String exponential(String digits, int exponent) {
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        int size = Math.abs(exponent);
        return mantissa + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }
}
