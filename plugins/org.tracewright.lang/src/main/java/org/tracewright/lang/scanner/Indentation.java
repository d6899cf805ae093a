package org.tracewright.lang.scanner;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The stack of indentation levels. A level that no block opened (a line indented for no reason) is a phantom: it is remembered,
 * so that the lines that follow it give no further error, but no tokens stand for it.
 */
final class Indentation {
	private static final int MAX_DEPTH = 100;

	private record Level(int column, boolean phantom) {
	}

	private final Deque<Level> levels = new ArrayDeque<>();
	private final TokenList tokens;
	private final TokenTypes types;
	private int deepest;

	Indentation(TokenList tokens, TokenTypes types) {
		this.tokens = tokens;
		this.types = types;
		levels.push(new Level(0, false));
	}

	/** Says that a line begins; false when blocks are nested too deeply to go on. */
	boolean lineAt(int column, int offset, boolean afterColon) {
		int top = levels.peek().column;
		if (afterColon) {
			tokens.addSynthetic(types.begin, column > top ? offset : tokens.endOfLast());
			if (column > top) {
				levels.push(new Level(column, false));
				deepest = Math.max(deepest, levels.size());
				return levels.size() <= MAX_DEPTH;
			}
			tokens.addError(offset, offset, "expected an indented block");
			tokens.addSynthetic(types.end, offset);
		}
		if (column > top) {
			levels.push(new Level(column, true));
			tokens.addError(offset, offset, "unexpected indent");
		} else {
			dedentTo(column, offset);
		}
		return true;
	}

	private void dedentTo(int column, int offset) {
		while (levels.peek().column > column) {
			pop(offset);
		}
		if (levels.peek().column != column) {
			levels.push(new Level(column, true));
			tokens.addError(offset, offset, "unindent does not match any outer indentation level");
		}
	}

	private void pop(int offset) {
		if (!levels.pop().phantom) {
			tokens.addSynthetic(types.end, offset);
		}
	}

	void closeAll(int offset) {
		while (levels.size() > 1) {
			pop(offset);
		}
	}

	int deepest() {
		return deepest;
	}
}
