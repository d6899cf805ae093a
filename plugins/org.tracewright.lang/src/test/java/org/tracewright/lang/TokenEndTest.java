package org.tracewright.lang;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.junit.Test;
import org.tracewright.lang.parser.antlr.RpythonAntlrTokenFileProvider;
import org.tracewright.lang.scanner.LineLayout;
import org.tracewright.lang.scanner.SourceToken;
import org.tracewright.lang.scanner.TokenEnd;
import org.tracewright.lang.scanner.TokenTypes;

/** What is marked of a text where only the beginning of it is known. */
public class TokenEndTest {

	/** Some hundred lines with all kinds of tokens. */
	private static final Path SAMPLE = Path.of("../org.tracewright.examples/examples/brainfuck/brainfuck.py");

	private static String token(String text, int offset) {
		return text.substring(offset, TokenEnd.of(text, offset));
	}

	@Test
	public void eachKindOfTokenHasItsEnd() {
		for (String text : List.of("name_1", "'x'", "u'it\\'s'", "rb\"\"\"a\"\"\"", "0xFFL", "1.5e-3", ".5", "**=", "<", "<>", "(")) {
			assertEquals(text, token(text + " + 1", 0));
		}
		assertEquals("also from within", "bc", token("abc", 1));
	}

	@Test
	public void whatIsNoTokenHasNoLength() {
		assertEquals(List.of("", "", ""), List.of(token("a b", 1), token("a\nb", 1), token("a", 1)));
	}

	@Test
	public void aLiteralIsMarkedUpToTheEndOfItsLine() {
		assertEquals("'''a", token("'''a\nb'''", 0));
		assertEquals("'open", token("'open\nb", 0));
	}

	/** The scanner, which reads a text from its beginning, says the same. */
	@Test
	public void tokensEndWhereTheScannerSaysSo() throws Exception {
		String text = Files.readString(SAMPLE);
		AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
		definitions.setAntlrTokenFileProvider(new RpythonAntlrTokenFileProvider());
		TokenTypes types = new TokenTypes(definitions.getTokenDefMap());
		int seen = 0;
		for (SourceToken token : new LineLayout(text, types, true).tokens()) {
			if (token.end() > token.getStartIndex() && token.getType() != types.whitespace && token.getType() != types.comment && !token.getText().contains("\n")) {
				assertEquals(token.getText(), token(text, token.getStartIndex()));
				seen++;
			}
		}
		assertTrue("of " + seen, seen > 500);
	}
}
