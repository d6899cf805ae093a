package org.tracewright.lang.scanner;

import java.util.ArrayList;
import java.util.List;

/** The tokens made so far, and the few questions that the layout asks about the last of them. */
final class TokenList {
	private final String text;
	private final TokenTypes types;
	private final List<SourceToken> tokens;
	private SourceToken last;
	private SourceToken beforeLast;

	TokenList(String text, TokenTypes types) {
		this.text = text;
		this.types = types;
		this.tokens = new ArrayList<>(text.length() / 3 + 16);
	}

	List<SourceToken> asList() {
		return tokens;
	}

	SourceToken add(int type, int start, int end) {
		SourceToken token = new SourceToken(text, type, start, end);
		tokens.add(token);
		beforeLast = last;
		last = token;
		return token;
	}

	void addSynthetic(int type, int offset) {
		add(type, offset, offset);
	}

	void addHidden(int type, int start, int end) {
		tokens.add(SourceToken.hidden(text, type, start, end));
	}

	void addError(int start, int end, String message) {
		tokens.add(SourceToken.error(text, start, end, message));
	}

	/** Takes the last token, a visible one, out. */
	SourceToken removeLast() {
		SourceToken removed = tokens.remove(tokens.size() - 1);
		last = beforeLast;
		return removed;
	}

	/** Puts an error before a token that is in the list already. */
	void addErrorAt(SourceToken token, String message) {
		tokens.add(tokens.indexOf(token), SourceToken.error(text, token.getStartIndex(), token.getStartIndex(), message));
	}

	/** The last visible token, or null. */
	SourceToken last() {
		return last;
	}

	boolean lastIs(int type) {
		return last != null && last.getType() == type;
	}

	/** Behind the last visible token. */
	int endOfLast() {
		return last == null ? 0 : last.end();
	}

	/** There is no visible token in the line yet. */
	boolean atLineStart() {
		return last == null || lastIs(types.newline) || lastIs(types.begin) || lastIs(types.end);
	}

	/** A statement may begin behind the last token. */
	boolean atStatementStart() {
		return atLineStart() || lastIs(types.semicolon) || lastIs(types.colon);
	}

	/** The last token is the dot between a value and the name of an attribute, which may be any word. */
	boolean endsWithAttributeDot() {
		return lastIs(types.dot) && beforeLast != null && beforeLast.getType() != types.from && beforeLast.getType() != types.dot
				&& beforeLast.getType() != types.ellipsis;
	}

	/** Takes the last token from the parser's sight. */
	void hideLast() {
		last.setType(types.whitespace);
	}
}
