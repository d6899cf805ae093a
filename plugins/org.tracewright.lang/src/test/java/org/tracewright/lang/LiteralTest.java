package org.tracewright.lang;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.Test;
import org.tracewright.lang.literal.LiteralException;
import org.tracewright.lang.literal.NumberLiteral;
import org.tracewright.lang.literal.StringLiteral;

/** The values of literals, as Python 2 has them. */
public class LiteralTest {
	private static void assertBytes(String expectedLatin1, Charset charset, String... tokens) throws LiteralException {
		Object value = new StringLiteral(charset, false).value(List.of(tokens));
		assertArrayEquals(String.join(" ", tokens), expectedLatin1.getBytes(StandardCharsets.ISO_8859_1), (byte[]) value);
	}

	private static void assertText(String expected, String... tokens) throws LiteralException {
		assertEquals(expected, new StringLiteral(StandardCharsets.UTF_8, false).value(List.of(tokens)));
	}

	@Test
	public void byteStrings() throws LiteralException {
		assertBytes("ab", StandardCharsets.UTF_8, "'a'", "\"b\"");
		assertBytes("\n\t\\'\"\u0007\u0000A\u00ff\\q\\u1234", StandardCharsets.UTF_8, "'\\n\\t\\\\\\'\\\"\\a\\0\\101\\xff\\q\\u1234'");
		assertBytes("\\n", StandardCharsets.UTF_8, "r'\\n'");
		assertBytes("a\nb", StandardCharsets.UTF_8, "'''a\r\nb'''");
		assertBytes("ab", StandardCharsets.UTF_8, "'a\\\nb'");
		assertBytes("\u00c3\u00a4", StandardCharsets.UTF_8, "'\u00e4'");
		assertBytes("\u00e4", StandardCharsets.ISO_8859_1, "b'\u00e4'");
		assertBytes("", StandardCharsets.UTF_8, "\"\"\"\"\"\"");
	}

	@Test
	public void unicodeStrings() throws LiteralException {
		assertText("\u00e4\u1234\ud83d\ude00 \u00e9", "u'\u00e4\\u1234\\U0001F600 \\N{LATIN SMALL LETTER E WITH ACUTE}'");
		assertText("\\n\u1234", "ur'\\n\\u1234'");
		assertText("ab", "'a'", "u'b'");
		assertEquals("a", new StringLiteral(StandardCharsets.UTF_8, true).value(List.of("'a'")));
		assertArrayEquals(new byte[] {97}, (byte[]) new StringLiteral(StandardCharsets.UTF_8, true).value(List.of("b'a'")));
	}

	@Test
	public void numbers() throws LiteralException {
		Object[][] rows = {{"0", 0L}, {"17", 17L}, {"0x1F", 31L}, {"0XffL", BigInteger.valueOf(255)}, {"0o17", 15L}, {"017", 15L}, {"0b101", 5L},
				{"9223372036854775807", Long.MAX_VALUE}, {"9223372036854775808", BigInteger.ONE.shiftLeft(63)}, {"5L", BigInteger.valueOf(5)},
				{"1.", 1.0}, {".5", 0.5}, {"1e3", 1000.0}, {"1.5E-1", 0.15}, {"00", 0L}, {"09.5", 9.5}, {"0xE", 14L}, {"1j", 1.0}, {"2.5e1J", 25.0}};
		for (Object[] row : rows) {
			assertEquals(row[1], NumberLiteral.value((String) row[0]));
		}
		assertEquals(Long.MIN_VALUE, NumberLiteral.negated("9223372036854775808"));
		assertEquals(-0.0, NumberLiteral.negated("0.0"));
	}

	@Test
	public void wrongLiterals() {
		for (String number : List.of("08", "0x", "0b2")) {
			assertThrows(number, LiteralException.class, () -> NumberLiteral.value(number));
		}
		for (String string : List.of("'\\x1'", "u'\\u12'", "u'\\N{no such character}'", "u'\\U00110000'")) {
			assertThrows(string, LiteralException.class, () -> new StringLiteral(StandardCharsets.UTF_8, false).value(List.of(string)));
		}
	}
}
