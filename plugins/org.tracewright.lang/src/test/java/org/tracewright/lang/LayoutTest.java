package org.tracewright.lang;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Different layouts of one program give one tree. */
public class LayoutTest {
	private static final String PLAIN = "if a:\n    b\n    if c:\n        d\ne\n";

	private static void assertSame(String expected, String source) {
		assertEquals(TreeText.statements(expected), TreeText.statements(source));
	}

	@Test
	public void tabsGoToMultiplesOfEight() {
		assertSame(PLAIN, "if a:\n\tb\n        if c:\n  \t  d\ne\n");
	}

	@Test
	public void blankAndCommentLinesDoNotCount() {
		assertSame(PLAIN, "# x\n\nif a: # y\n\n            # z\n    b\n# out\n    if c:\n\n        d\n  # odd\n\ne # end");
	}

	@Test
	public void lineEndsOfAllSystems() {
		assertSame(PLAIN, PLAIN.replace("\n", "\r\n"));
		assertSame(PLAIN, PLAIN.replace("\n", "\r"));
	}

	@Test
	public void noFinalLineBreak() {
		assertSame("if a:\n    b\n", "if a:\n    b");
		assertSame("if a:\n    b\n", "if a:\n    b\n    ");
		assertSame("if a:\n    b\n", "if a:\n    b\n  # c");
		assertSame("a\n", "a;");
	}

	@Test
	public void markAndFormFeeds() {
		assertSame(PLAIN, "\uFEFF\f" + PLAIN.replace("e\n", "\fe\n"));
	}

	@Test
	public void joinedLines() {
		assertSame("x = (1 + [2, {3: 4}])\ny\n", "x = (1 +\n[2,   # c\n\n      {3:\n4}])\ny\n");
		assertSame("x = 1 + 2\n", "x = 1 + \\\n2\n");
		assertSame("x = 1 + 2\n", "x = 1 + \\\r\n      2\n");
	}

	@Test
	public void suitesOnOneLine() {
		assertSame("if a:\n  b\n  c\nelse:\n  d\n", "if a: b; c;\nelse: d\n");
	}

	@Test
	public void stringsOverLines() {
		assertEquals("Assign(operands=[Name(id=x), Str(parts=['''a\n b\n'''])])\nName(id=y)", TreeText.statements("x = '''a\n b\n'''\ny"));
		assertEquals("Str(parts=['a\\\nb', ur\"c\"])", TreeText.statements("'a\\\nb' ur\"c\""));
	}

	@Test
	public void nothingAtAll() {
		assertEquals("", TreeText.statements(""));
		assertEquals("", TreeText.statements("\n\n  \n# c"));
	}

	@Test
	public void dedentOverSeveralLevels() {
		assertSame("if a:\n if b:\n  if c:\n   d\ne", "if a:\n     if b:\n          if c:\n               d\ne\n\n");
	}
}
