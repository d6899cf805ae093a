package org.tracewright.lang.scanner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * The stack of indentation levels. A level that no block opened (a line indented for no reason) is a phantom: it is remembered,
 * so that the lines that follow it give no further error, but no tokens stand for it.
 */
final class Indentation {
	private static final int MAX_DEPTH = 100;

	private static final class Level {
		private final int column;
		private final boolean phantom;
		/** The word that the last statement of this level began with, or null. */
		private String lastWord;

		Level(int column, boolean phantom) {
			this.column = column;
			this.phantom = phantom;
		}
	}

	/** What must have begun the statement before one that begins with the word. */
	private static final Map<String, Set<String>> CLAUSES = Map.of(
			"elif", Set.of("if", "elif"),
			"else", Set.of("if", "elif", "for", "while", "except"),
			"except", Set.of("try", "except"),
			"finally", Set.of("try", "except", "else"));

	private final Deque<Level> levels = new ArrayDeque<>();
	private final TokenList tokens;
	private final TokenTypes types;
	private int deepest;

	Indentation(TokenList tokens, TokenTypes types) {
		this.tokens = tokens;
		this.types = types;
		levels.push(new Level(0, false));
	}

	/** What the line before lets a line be. */
	enum Before {
		/** A statement came to its end. */
		STATEMENT,
		/** A block is to follow. */
		BLOCK,
		/** A block would be right, though the line before lacks its colon. */
		MAYBE_BLOCK,
		/** A block may follow, but the line before was wrong anyway. */
		BROKEN
	}

	/** Says that a line begins; false when blocks are nested too deeply to go on. */
	boolean lineAt(int column, int offset, Before before) {
		int top = levels.peek().column;
		if (before != Before.STATEMENT && column > top) {
			boolean phantom = before == Before.BROKEN;
			if (!phantom) {
				tokens.addSynthetic(types.begin, offset);
			}
			levels.push(new Level(column, phantom));
			deepest = Math.max(deepest, levels.size());
			return levels.size() <= MAX_DEPTH;
		}
		if (before == Before.BLOCK || before == Before.MAYBE_BLOCK) {
			tokens.addSynthetic(types.begin, tokens.endOfLast());
			if (before == Before.BLOCK) {
				tokens.addError(offset, offset, "expected an indented block");
			}
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

	/** Notes the first word of a statement at the current level, null for none; false if it continues a statement that is not there. */
	boolean statementBegins(String word) {
		Level level = levels.peek();
		Set<String> before = word == null ? null : CLAUSES.get(word);
		boolean fits = before == null || level.lastWord != null && before.contains(level.lastWord);
		level.lastWord = word;
		return fits;
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

	/** Whether the current level is one that no block opened. */
	boolean isAstray() {
		return levels.peek().phantom;
	}

	int deepest() {
		return deepest;
	}
}
