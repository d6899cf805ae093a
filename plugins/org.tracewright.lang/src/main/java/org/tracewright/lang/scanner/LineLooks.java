package org.tracewright.lang.scanner;

import java.util.Set;

/** What a line looks like from its first word and its last sign; what recovery from an open bracket or string goes by. */
final class LineLooks {
	/** Words that begin compound statements and their clauses. */
	static final Set<String> COMPOUND = Set.of("def", "class", "if", "elif", "else", "for", "while", "try", "except", "finally", "with");

	/** Words that can stand neither at the start of a statement nor at that of a clause of one. */
	static final Set<String> NEVER_FIRST = Set.of("in", "is", "and", "or", "as");

	/** Words that only a statement begins with. */
	private static final Set<String> STATEMENT_ONLY = Set.of("def", "class", "return", "raise", "import", "pass", "break", "continue",
			"global", "assert", "del", "try", "while", "with");

	/** Words that begin a statement when the line ends with a colon, and else may stand inside an expression. */
	private static final Set<String> STATEMENT_WITH_COLON = Set.of("for", "if", "else", "elif", "except", "finally", "from");

	/** Operators that an expression, and hence a statement, may begin with. */
	private static final String FIRST_OPERATORS = "+-~@*`()[]{}";

	private final String text;
	private final CharScanner chars;

	LineLooks(String text, CharScanner chars) {
		this.text = text;
		this.chars = chars;
	}

	/** Whether a statement may begin with the operator, bracket or dot at an offset. */
	boolean beginsExpression(int offset) {
		char c = chars.at(offset);
		return FIRST_OPERATORS.indexOf(c) >= 0 || c == '.' && (chars.isNumberStart(offset) || chars.operatorLength(offset) == 3);
	}

	/**
	 * Inside brackets: does the physical line at an offset look like the start of a statement? Words that only statements have count
	 * wherever they stand, others in lines of the same block or an outer one; behind a broken string any line of these does.
	 */
	boolean beginsStatement(int lineStart, int statementColumn, boolean stringBroken) {
		int start = chars.skipBlanks(lineStart);
		boolean isOuter = columnOf(lineStart, start) <= statementColumn && !CharScanner.isLineEnd(chars.at(start));
		if (stringBroken && isOuter) {
			return true;
		}
		if (!CharScanner.isNameStart(chars.at(start))) {
			return false;
		}
		String word = text.substring(start, chars.endOfName(start));
		return STATEMENT_ONLY.contains(word)
				|| isOuter && STATEMENT_WITH_COLON.contains(word) && (word.equals("from") || lineEndsWithColon(start));
	}

	private int columnOf(int lineStart, int offset) {
		int column = 0;
		for (int i = lineStart; i < offset; i++) {
			column = text.charAt(i) == '\t' ? (column / 8 + 1) * 8 : column + 1;
		}
		return column;
	}

	private boolean lineEndsWithColon(int start) {
		String line = text.substring(start, chars.endOfLine(start));
		int comment = line.indexOf('#');
		return (comment < 0 ? line : line.substring(0, comment)).stripTrailing().endsWith(":");
	}
}
