package org.tracewright.lang.scanner;

import java.util.ArrayDeque;
import java.util.Deque;

/** The brackets that are open; sees to it that what the parser gets is balanced. */
final class Brackets {
	static final int MAX_DEPTH = 200;

	private record Open(char bracket, SourceToken token) {
		char closer() {
			return switch (bracket) {
				case '(' -> ')';
				case '[' -> ']';
				default -> '}';
			};
		}
	}

	private final Deque<Open> open = new ArrayDeque<>();
	private final TokenList tokens;
	private final TokenTypes types;
	private int deepest;

	Brackets(TokenList tokens, TokenTypes types) {
		this.tokens = tokens;
		this.types = types;
	}

	int depth() {
		return open.size();
	}

	int deepest() {
		return deepest;
	}

	void open(char bracket, int offset) {
		SourceToken token = tokens.add(types.operator(String.valueOf(bracket), 0, 1), offset, offset + 1);
		open.push(new Open(bracket, token));
		deepest = Math.max(deepest, open.size());
	}

	/** Takes a closing bracket; one that closes nothing is an error and goes no further. */
	void close(char bracket, int offset) {
		if (open.stream().noneMatch(o -> o.closer() == bracket)) {
			tokens.addError(offset, offset + 1, open.isEmpty() ? "unmatched '" + bracket + "'" : mismatch(bracket));
			return;
		}
		if (open.peek().closer() != bracket) {
			int end = tokens.endOfLast();
			tokens.addError(offset, offset, mismatch(bracket));
			while (open.peek().closer() != bracket) {
				closeSynthetically(end);
			}
		}
		open.pop();
		tokens.add(types.operator(String.valueOf(bracket), 0, 1), offset, offset + 1);
	}

	private String mismatch(char bracket) {
		return "closing '" + bracket + "' does not match opening '" + open.peek().bracket + "'";
	}

	/** Closes what is open, where the line that should have closed it ends. */
	void closeAll(boolean withError) {
		if (open.isEmpty()) {
			return;
		}
		int end = tokens.endOfLast();
		if (withError) {
			tokens.addErrorAt(open.peek().token, "'" + open.peek().bracket + "' was never closed");
		}
		while (!open.isEmpty()) {
			closeSynthetically(end);
		}
	}

	/** The bracket opened last, NUL when none is open. */
	char innermost() {
		return open.isEmpty() ? '\0' : open.peek().bracket;
	}

	/** Closes what is open, with an error, before the last token instead of behind it. */
	void closeAllBeforeLast() {
		SourceToken last = tokens.removeLast();
		closeAll(true);
		tokens.add(last.getType(), last.getStartIndex(), last.end());
	}

	private void closeSynthetically(int offset) {
		tokens.addSynthetic(types.operator(String.valueOf(open.pop().closer()), 0, 1), offset);
	}
}
