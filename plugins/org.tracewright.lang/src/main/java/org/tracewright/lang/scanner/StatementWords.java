package org.tracewright.lang.scanner;

/**
 * Decides whether {@code print} and {@code exec} are keywords or names. At the start of a statement they are keywords, but not
 * before {@code =}, {@code .}, {@code ,} or a closing bracket, not in a module with the print function imported, and not when the
 * statement is nothing but the word and one parenthesis: {@code print(a, b)} is a call.
 */
final class StatementWords {
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

	/** A word {@code print} or {@code exec} was read. */
	void read(SourceToken token, boolean atStatementStart) {
		if (!atStatementStart || printIsFunction && token.getType() == types.print) {
			token.setType(types.name);
			return;
		}
		int next = chars.skipBlanks(token.end());
		char c = chars.at(next);
		boolean isName = c == '=' || c == '.' && !CharScanner.isDigit(chars.at(next + 1)) || c == ',' || c == ')' || c == ':';
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
