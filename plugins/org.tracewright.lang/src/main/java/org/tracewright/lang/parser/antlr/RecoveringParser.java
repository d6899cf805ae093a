package org.tracewright.lang.parser.antlr;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.tracewright.lang.parser.antlr.internal.InternalRpythonParser;
import org.tracewright.lang.services.RpythonGrammarAccess;

/**
 * The generated parser with a recovery that keeps to statements. ANTLR's own goes on at any token that may follow any rule on the
 * stack, and since a statement may begin with nearly anything, that is the middle of the line with the error. Here, an error within
 * a statement goes on at what may follow within that statement, at the latest at the end of the line. When the statement itself
 * can't go on, its line, its block and its further clauses are left out.
 */
final class RecoveringParser extends InternalRpythonParser {
	private int lastLineStart = -1;

	RecoveringParser(TokenStream input, RpythonGrammarAccess grammarAccess) {
		super(input, grammarAccess);
	}

	/** Layout tokens are always right, so none is left out or made up; a colon is made up at the end of a line only, before a block. */
	@Override
	protected Object recoverFromMismatchedToken(IntStream tokens, int expected, BitSet follow) throws RecognitionException {
		boolean isFixed = isLayout(expected) || expected == Colon && tokens.LA(1) != RULE_NEWLINE;
		if (isFixed && !mismatchIsUnwantedToken(tokens, expected)) {
			throw new MismatchedTokenException(expected, tokens);
		}
		return super.recoverFromMismatchedToken(tokens, expected, follow);
	}

	@Override
	public boolean mismatchIsUnwantedToken(IntStream tokens, int expected) {
		return !isLayout(tokens.LA(1)) && super.mismatchIsUnwantedToken(tokens, expected);
	}

	private static boolean isLayout(int type) {
		return type == RULE_NEWLINE || type == RULE_BEGIN || type == RULE_END;
	}

	@Override
	public void recover(IntStream tokens, RecognitionException e) {
		state.lastErrorIndex = -1;
		super.recover(tokens, e);
	}

	/** What may follow within the innermost statement. Only where a statement may follow, a definition may. */
	@Override
	protected BitSet computeErrorRecoverySet() {
		BitSet local = new BitSet();
		for (int i = state._fsp; i >= 0 && !state.following[i].member(Def); i--) {
			local.orInPlace(state.following[i]);
		}
		local.remove(Token.EOR_TOKEN_TYPE);
		return local;
	}

	@Override
	public void consumeUntil(IntStream tokens, BitSet local) {
		boolean leavesStatement = local.isNil();
		if (leavesStatement && isAtLineStart(tokens)) {
			return;
		}
		boolean leavesClause = leavesStatement || local.member(Else) || local.member(Except) || local.member(Finally);
		while (true) {
			int type = tokens.LA(1);
			if (type == Token.EOF || type == RULE_END || local.member(type) || type == RULE_NEWLINE && !leavesClause) {
				return;
			}
			tokens.consume();
			if (type == RULE_BEGIN) {
				skipBlock(tokens);
			} else if (type == RULE_NEWLINE && !entersMore(tokens, leavesStatement)) {
				return;
			}
		}
	}

	/** Whether the statement that can't go on has all its lines behind it; always so once at a place, lest nothing moves. */
	private boolean isAtLineStart(IntStream tokens) {
		boolean moved = tokens.index() != lastLineStart;
		lastLineStart = tokens.index();
		return moved && tokens.index() > 0 && isLayout(tokens.LA(-1)) && !isClause(tokens.LA(1)) && !isLayout(tokens.LA(1));
	}

	/** At the start of a line: whether it belongs to what is left. */
	private static boolean entersMore(IntStream tokens, boolean leavesStatement) {
		if (tokens.LA(1) == RULE_BEGIN) {
			tokens.consume();
			skipBlock(tokens);
		}
		return leavesStatement && isClause(tokens.LA(1));
	}

	private static boolean isClause(int type) {
		return type == Elif || type == Else || type == Except || type == Finally;
	}

	/** The BEGIN is consumed; goes behind its END. */
	private static void skipBlock(IntStream tokens) {
		int depth = 1;
		while (depth > 0 && tokens.LA(1) != Token.EOF) {
			int type = tokens.LA(1);
			depth += type == RULE_BEGIN ? 1 : type == RULE_END ? -1 : 0;
			tokens.consume();
		}
	}
}
