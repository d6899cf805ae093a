package org.tracewright.runtime;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Number texts against what CPython 3 prints; reading back what was printed. */
public class FloatTextTest {

    private static final List<Object[]> EXPECTED = List.of(new Object[][] {
        {0.1, 'r', 0, "0.1"}, {0.0, 'r', 0, "0.0"}, {-0.0, 'r', 0, "-0.0"}, {1e15, 'r', 0, "1000000000000000.0"}, {1e16, 'r', 0, "1e+16"},
        {123456789012345680.0, 'r', 0, "1.2345678901234568e+17"}, {1e-4, 'r', 0, "0.0001"}, {1e-5, 'r', 0, "1e-05"}, {2e-3, 'r', 0, "0.002"},
        {2.0E-3, 's', 0, "0.002"}, {5e-324, 'r', 0, "5e-324"}, {1.7976931348623157e308, 'r', 0, "1.7976931348623157e+308"}, {2e23, 'r', 0, "2e+23"},
        {2.2250738585072014e-308, 'r', 0, "2.2250738585072014e-308"}, {5.684341886080802e-14, 'r', 0, "5.684341886080802e-14"},
        {9007199254740993.0, 'r', 0, "9007199254740992.0"}, {9.5367431640625e-07, 'r', 0, "9.5367431640625e-07"}, {100.0, 'r', 0, "100.0"},
        {0x1p-1022, 'r', 0, "2.2250738585072014e-308"}, {9.007199254740992e22, 'r', 0, "9.007199254740992e+22"}, {1.5, 'r', 0, "1.5"},
        {Double.NaN, 'r', 0, "nan"}, {Double.NEGATIVE_INFINITY, 'g', 3, "-inf"}, {0.5, 'f', 0, "0"}, {1.5, 'f', 0, "2"}, {2.675, 'f', 2, "2.67"},
        {1e22, 'f', 1, "10000000000000000000000.0"}, {-1.25, 'f', 1, "-1.2"}, {0.0, 'e', 2, "0.00e+00"}, {123456.0, 'e', 3, "1.235e+05"},
        {1e-300, 'e', 0, "1e-300"}, {100000.0, 'g', 6, "100000"}, {1000000.0, 'g', 6, "1e+06"}, {0.0001, 'g', 6, "0.0001"}, {0.00001, 'g', 6, "1e-05"},
        {0.0, 'g', 6, "0"}, {3.14159265, 'g', 3, "3.14"}, {999999.5, 'g', 6, "1e+06"}, {1234.5, 'g', 12, "1234.5"}, {1.0, 'g', 0, "1"}});

    @Test
    public void textsAreThoseOfCPython() {
        for (Object[] row : EXPECTED) {
            assertEquals(row[3], FloatFormat.format((Double) row[0], (Character) row[1], (Integer) row[2]));
        }
    }

    @Test
    public void shortestTextsReadBackAndNoShorterOneDoes() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            double x = Math.abs(i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : Math.scalb(1.0, random.nextInt(2046) - 1022));
            String text = FloatFormat.format(x, 'r', 0);
            assertEquals(text, x, FloatParse.parse(text), 0.0);
            assertTrue(text + " and " + x, digits(text) <= digits(Double.toString(x)));
        }
    }

    private static int digits(String text) {
        return text.replaceAll("[eE].*", "").replace(".", "").replaceAll("^0+|0+$", "").length();
    }

    @Test
    public void textsOfFloatAreRead() {
        for (String good : List.of("1", " 1.5\n", "-.5", "5.", "+1e3", "1E-3", "INF", "-infinity", "nan")) {
            assertTrue(good, FloatParse.isValid(good));
        }
        for (String bad : List.of("", ".", "1e", "1f", "0x10", "1_0", "e5", "--1", "1 2", "infin")) {
            assertFalse(bad, FloatParse.isValid(bad));
        }
        assertEquals(-0.5, FloatParse.parse("-.5"), 0.0);
        assertEquals(Double.NEGATIVE_INFINITY, FloatParse.parse(" -INF "), 0.0);
    }

    @Test
    public void mantissaAndExponentAreThoseOfC() {
        for (double x : new double[] {1.0, -0.75, 1e300, 5e-324, 0x1p-1022}) {
            double mantissa = FloatMath.frexpMantissa(x);
            assertTrue(Math.abs(mantissa) >= 0.5 && Math.abs(mantissa) < 1);
            assertEquals(x, FloatMath.ldexp(mantissa, FloatMath.frexpExponent(x)), 0.0);
        }
        assertEquals(0x1p64, FloatMath.fromUnsigned(-1L), 0.0);
        assertEquals(-2048L, FloatMath.toUnsigned(FloatMath.fromUnsigned(-2048L)));
    }
}
