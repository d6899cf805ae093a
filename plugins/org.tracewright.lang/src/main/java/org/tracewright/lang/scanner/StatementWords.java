package org.tracewright.lang.scanner;

/**
 * Decides whether {@code print}, {@code exec} and {@code nonlocal} are keywords or names. At the start of a statement the first two are
 * keywords, but not before a dot, a comma, a closing bracket or an operator that begins no expression, not in a module with the print function imported, and not
 * when the statement is nothing but the word and one parenthesis: {@code print(a, b)} is a call. The third is a keyword before a name.
 */
final class StatementWords {
	/** What may follow a name, and can't begin an expression. */
	private static final String NO_EXPRESSION = "=,):<*/%&|^";

	private final TokenTypes types;
	private final CharScanner chars;
	private SourceToken pending;
	private boolean closed;
	private boolean printIsFunction;

	StatementWords(TokenTypes types, CharScanner chars) {
		this.types = types;
		this.chars = chars;
	}

	void importsPrintFunction() {
		printIsFunction = true;
	}

	boolean isPending() {
		return pending != null;
	}

	/** One of the words was read. */
	void read(SourceToken token, boolean atStatementStart) {
		if (!atStatementStart || printIsFunction && token.getType() == types.print) {
			token.setType(types.name);
			return;
		}
		int next = chars.skipBlanks(token.end());
		char c = chars.at(next);
		if (token.getType() == types.nonlocal) {
			token.setType(CharScanner.isNameStart(c) ? types.nonlocal : types.name);
			return;
		}
		boolean isName = c == '.' ? !CharScanner.isDigit(chars.at(next + 1)) : c != '\0' && NO_EXPRESSION.indexOf(c) >= 0;
		if (isName) {
			token.setType(types.name);
		} else if (c == '(') {
			pending = token;
			closed = false;
		}
	}

	/** The parenthesis right behind the word was closed. */
	void closedParenthesis() {
		closed = true;
	}

	/** A token at no bracket depth follows; settles the question. */
	void next(int type) {
		if (pending != null && closed) {
			if (type == types.newline || type == types.semicolon) {
				pending.setType(types.name);
			}
			pending = null;
		}
	}
}
