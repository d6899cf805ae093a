package org.tracewright.lang.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tracewright.lang.scanner.Indentation.Before;

/**
 * Makes the whole token list of one source text, in one walk over its lines.
 *
 * <p>Guarantees for the parser: brackets are balanced, each {@code BEGIN} has its {@code END}, each logical line ends with
 * {@code NEWLINE}, and neither brackets nor blocks are nested more deeply than a fixed limit.
 */
public final class LineLayout {
	private static final String TOO_DEEP = "too deeply nested";

	/** Words and operators that let an expression grow to the right by recursion. */
	private static final Set<String> RECURSIVE_WORDS = Set.of("not", "lambda", "else");

	private final String text;
	private final TokenTypes types;
	private final CharScanner chars;
	private final TokenList tokens;
	private final Brackets brackets;
	private final Indentation indentation;
	private final StatementWords words;
	private final LineLooks looks;
	private final List<LogicalLine> lines = new ArrayList<>();
	private final boolean withHidden;

	private int pos;
	private int statementColumn;
	private boolean inLine;
	private boolean future;
	private int recursive;
	private int mostRecursive;
	private boolean stopped;
	private boolean stringBroken;
	private boolean isCompound;
	/** The statement is a compound one and has no colon yet. */
	private boolean colonMissing;
	private boolean hasLambda;
	private Before before = Before.STATEMENT;

	/** @param withHidden whether blanks and comments become (hidden) tokens, which an editor wants and a compiler does not */
	public LineLayout(String text, TokenTypes types, boolean withHidden) {
		this.text = text;
		this.types = types;
		this.withHidden = withHidden;
		chars = new CharScanner(text);
		tokens = new TokenList(text, types);
		brackets = new Brackets(tokens, types);
		indentation = new Indentation(tokens, types);
		words = new StatementWords(types, chars);
		looks = new LineLooks(text, chars);
	}

	/** The tokens, the last one behind all; to be called once. */
	public List<SourceToken> tokens() {
		if (chars.at(0) == '\uFEFF') {
			hide(types.whitespace, 0, 1);
		}
		while (pos < text.length() && !stopped) {
			if (!inLine) {
				beginLine();
			} else {
				step();
			}
		}
		brackets.closeAll(!stringBroken && !stopped);
		endLine(stopped ? tokens.endOfLast() : text.length(), stopped ? tokens.endOfLast() : text.length());
		if (before == Before.BLOCK || before == Before.MAYBE_BLOCK) {
			indentation.lineAt(0, tokens.endOfLast(), before);
		}
		indentation.closeAll(Math.max(tokens.endOfLast(), stopped ? 0 : text.length()));
		return tokens.asList();
	}

	/** The logical lines with tokens in them, in order; complete after {@link #tokens()}. */
	public List<LogicalLine> lines() {
		return lines;
	}

	/** About how deep a recursive-descent parser will go, in units of one bracket pair. */
	public int depth() {
		return brackets.deepest() + indentation.deepest() + mostRecursive;
	}

	private void beginLine() {
		int column = 0;
		int start = pos;
		int i = pos;
		for (; CharScanner.isBlank(chars.at(i)); i++) {
			char c = chars.at(i);
			column = c == '\t' ? (column / 8 + 1) * 8 : c == '\f' ? 0 : column + 1;
		}
		hide(types.whitespace, start, i);
		char c = chars.at(i);
		if (c == '#') {
			comment();
		}
		if (pos >= text.length()) {
			return;
		}
		if (CharScanner.isLineEnd(chars.at(pos))) {
			hide(types.whitespace, pos, chars.skipLineBreak(pos));
			return;
		}
		if (!indentation.lineAt(column, pos, before)) {
			stop();
			return;
		}
		statementColumn = column;
		lines.add(new LogicalLine(pos, column, indentation.isAstray()));
		inLine = true;
		hasLambda = false;
		future = false;
		stringBroken = false;
		recursive = 0;
		before = Before.STATEMENT;
		beginStatement();
	}

	/** Looks at the first word of a line; what can't begin a statement is an error, and kept from the parser. */
	private void beginStatement() {
		char c = chars.at(pos);
		boolean isWord = CharScanner.isNameStart(c) && chars.quoteOfString(pos) < 0;
		String word = isWord ? text.substring(pos, chars.endOfName(pos)) : null;
		isCompound = isWord && LineLooks.COMPOUND.contains(word);
		colonMissing = isCompound;
		boolean fits = indentation.statementBegins(word);
		if (!fits) {
			int end = chars.endOfLine(pos);
			inLine = false;
			error(pos, end, "invalid syntax: unexpected '" + word + "'");
			before = Before.BROKEN;
		} else if (isWord && LineLooks.NEVER_FIRST.contains(word)) {
			error(pos, pos + word.length(), "invalid syntax: unexpected '" + word + "'");
		} else if (!isWord && types.operator(text, pos, 1) != TokenTypes.ERROR && !looks.beginsExpression(pos)) {
			int end = pos + chars.operatorLength(pos);
			error(pos, end, "invalid syntax: unexpected '" + text.substring(pos, end) + "'");
		}
	}

	private void error(int start, int end, String message) {
		tokens.addError(start, end, message);
		pos = end;
	}

	private void hide(int type, int start, int end) {
		if (withHidden && end > start) {
			tokens.addHidden(type, start, end);
		}
		pos = end;
	}

	private void comment() {
		hide(types.comment, pos, chars.endOfLine(pos));
	}

	/** One token, or one stretch of what is no token. */
	private void step() {
		char c = text.charAt(pos);
		if (CharScanner.isBlank(c)) {
			hide(types.whitespace, pos, chars.skipBlanks(pos));
		} else if (c == '#') {
			comment();
		} else if (CharScanner.isLineEnd(c)) {
			lineBreak();
		} else if (c == '\\') {
			backslash();
		} else if (CharScanner.isNameStart(c)) {
			word();
		} else if (c == '"' || c == '\'') {
			string(pos);
		} else if (chars.isNumberStart(pos)) {
			emit(types.number, chars.endOfNumber(pos));
		} else {
			operator(c);
		}
	}

	private void lineBreak() {
		int end = chars.skipLineBreak(pos);
		if (brackets.depth() == 0) {
			endLine(pos, end);
			pos = end;
			return;
		}
		hide(types.whitespace, pos, end);
		if (colonMissing && !hasLambda && tokens.lastIs(types.colon) && brackets.innermost() == '(') {
			brackets.closeAllBeforeLast();
			colonMissing = false;
			endLine(tokens.endOfLast(), tokens.endOfLast());
		} else if (looks.beginsStatement(end, statementColumn, stringBroken)) {
			brackets.closeAll(!stringBroken && !stopped);
			endLine(tokens.endOfLast(), tokens.endOfLast());
		}
	}

	private void endLine(int start, int end) {
		if (!inLine) {
			return;
		}
		inLine = false;
		if (tokens.atLineStart()) {
			before = Before.BROKEN;
			return;
		}
		words.next(types.newline);
		if (tokens.lastIs(types.semicolon)) {
			tokens.hideLast();
		}
		before = after();
		tokens.add(types.newline, start, end);
	}

	/** What the line that ends lets the next one be. */
	private Before after() {
		if (tokens.lastIs(types.colon)) {
			return isCompound ? Before.BLOCK : Before.BROKEN;
		}
		return colonMissing ? Before.MAYBE_BLOCK : Before.STATEMENT;
	}

	private void backslash() {
		if (CharScanner.isLineEnd(chars.at(pos + 1))) {
			hide(types.whitespace, pos, chars.skipLineBreak(pos + 1));
		} else {
			error(pos, pos + 1, "unexpected character after line continuation character");
		}
	}

	private void word() {
		int quote = chars.quoteOfString(pos);
		if (quote >= 0) {
			string(quote);
			return;
		}
		int end = chars.endOfName(pos);
		String word = text.substring(pos, end);
		int type = tokens.endsWithAttributeDot() ? types.name : types.word(word);
		boolean atStart = tokens.atStatementStart();
		SourceToken token = emit(type, end);
		if (type == types.print || type == types.exec || type == types.nonlocal) {
			words.read(token, atStart && brackets.depth() == 0);
		} else if (type != types.name) {
			countRecursion(word);
		} else if (word.equals("__future__")) {
			future = true;
		} else if (future && word.equals("print_function")) {
			words.importsPrintFunction();
		}
	}

	private void countRecursion(String word) {
		hasLambda |= word.equals("lambda");
		if (RECURSIVE_WORDS.contains(word)) {
			mostRecursive = Math.max(mostRecursive, ++recursive);
		}
	}

	private void string(int quote) {
		int end = chars.endOfString(quote);
		if (end < 0) {
			String kind = chars.isTripleQuoted(quote) ? "triple-quoted string literal" : "string literal";
			tokens.addError(pos, pos, "unterminated " + kind);
			end = ~end;
			stringBroken = true;
		}
		emit(types.string, end);
	}

	private void operator(char c) {
		if (c == '(' || c == '[' || c == '{') {
			open(c);
		} else if (c == ')' || c == ']' || c == '}') {
			brackets.close(c, pos);
			pos++;
			if (brackets.depth() == 0 && words.isPending()) {
				words.closedParenthesis();
			}
		} else {
			int length = chars.operatorLength(pos);
			int type = types.operator(text, pos, length);
			if (type == TokenTypes.ERROR || c > 127) {
				error(pos, pos + 1, "invalid character");
			} else {
				if (length == 2 && c == '*' || c == '~' || c == '-' || c == '+') {
					mostRecursive = Math.max(mostRecursive, ++recursive);
				}
				emit(type, pos + length);
			}
		}
	}

	private void open(char c) {
		if (brackets.depth() == 0) {
			words.next(TokenTypes.ERROR);
		}
		if (brackets.depth() == Brackets.MAX_DEPTH) {
			stop();
			return;
		}
		brackets.open(c, pos);
		pos++;
	}

	private void stop() {
		tokens.addError(pos, pos, TOO_DEEP);
		stopped = true;
	}

	private SourceToken emit(int type, int end) {
		if (brackets.depth() == 0) {
			words.next(type);
			colonMissing &= type != types.colon;
		}
		SourceToken token = tokens.add(type, pos, end);
		pos = end;
		return token;
	}
}
