package org.tracewright.lang;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.nio.charset.StandardCharsets;

import org.junit.Test;

/** From bytes to text. */
public class SourceDecoderTest {
	private static byte[] latin1(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	public void encodings() throws SourceDecodingException {
		assertEquals(new DecodedSource("x = '\u00e4'\n", StandardCharsets.UTF_8), SourceDecoder.decode("x = '\u00e4'\n".getBytes(StandardCharsets.UTF_8)));
		String coded = "#!/usr/bin/x\n# -*- coding: latin-1 -*-\nx = '\u00e4'\n";
		assertEquals(new DecodedSource(coded, StandardCharsets.ISO_8859_1), SourceDecoder.decode(latin1(coded)));
		assertEquals(new DecodedSource("x", StandardCharsets.UTF_8), SourceDecoder.decode(latin1("\u00ef\u00bb\u00bfx")));
		assertEquals(StandardCharsets.UTF_8, SourceDecoder.decode(latin1("\n\n# coding: latin-1\n")).charset());
	}

	@Test
	public void noSourceText() {
		assertRefused(1, 2, "this is a binary file, not a source file", latin1("x\u0000y"));
		assertRefused(2, 1, "the file is not UTF-8 text", latin1("x\n\u00e4\n"));
		assertRefused(1, 11, "unknown encoding: klingon", latin1("# coding: klingon\n"));
	}

	private static void assertRefused(int line, int column, String message, byte[] bytes) {
		SourceDecodingException e = assertThrows(SourceDecodingException.class, () -> SourceDecoder.decode(bytes));
		assertEquals(message, e.getMessage());
		assertEquals(line, e.line());
		assertEquals(column, e.column());
	}
}
