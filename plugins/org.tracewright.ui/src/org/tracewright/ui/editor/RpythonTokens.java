package org.tracewright.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.tracewright.lang.parser.antlr.RpythonAntlrTokenFileProvider;
import org.tracewright.lang.scanner.LineLayout;
import org.tracewright.lang.scanner.SourceToken;
import org.tracewright.lang.scanner.TokenTypes;

/** Finds what has a style in a source text, with the scanner that the compiler uses too. */
final class RpythonTokens {

	/** Names to the grammar, words of the language to a reader. */
	private static final Set<String> CONSTANTS = Set.of("None", "True", "False");
	private static final TokenTypes TYPES = tokenTypes();
	private static final int DEF = TYPES.word("def");
	private static final int CLASS = TYPES.word("class");
	private static final int AT = TYPES.operator("@", 0, 1);
	private static final int DOT = TYPES.operator(".", 0, 1);

	private final List<StyledToken> styled = new ArrayList<>();
	/** The style that the next name has because of what stands before it, or null. */
	private TokenStyle expected;
	private int startOfDecorator;

	private RpythonTokens() {
	}

	private static TokenTypes tokenTypes() {
		AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
		definitions.setAntlrTokenFileProvider(new RpythonAntlrTokenFileProvider());
		return new TokenTypes(definitions.getTokenDefMap());
	}

	/** The styled stretches of a text in their order, none empty, none overlapping. */
	static List<StyledToken> of(String text) {
		return of(new LineLayout(text, TYPES, true).tokens());
	}

	private static List<StyledToken> of(List<SourceToken> all) {
		RpythonTokens tokens = new RpythonTokens();
		for (SourceToken token : all) {
			if (token.end() > token.getStartIndex() && token.getType() != TYPES.whitespace) {
				tokens.add(token);
			}
		}
		return tokens.styled;
	}

	/** Those of a part of a text that begins and ends where nothing is open; empty where something in it is wrong, which may have any effect on what follows. */
	static Optional<List<StyledToken>> ofSound(String part) {
		List<SourceToken> all = new LineLayout(part, TYPES, true).tokens();
		return all.stream().anyMatch(token -> token.message() != null) ? Optional.empty() : Optional.of(of(all));
	}

	private void add(SourceToken token) {
		int type = token.getType();
		if (expected == TokenStyle.DECORATOR && (type == TYPES.name || type == DOT)) {
			extendDecorator(token);
			return;
		}
		TokenStyle style = type == TYPES.name && expected != null ? expected : style(token);
		expected = null;
		if (type == DEF || type == CLASS) {
			expected = TokenStyle.DEFINITION;
		} else if (type == AT) {
			expected = TokenStyle.DECORATOR;
			startOfDecorator = token.getStartIndex();
		}
		if (style != null) {
			styled.add(new StyledToken(style, token.getStartIndex(), token.end() - token.getStartIndex()));
		}
	}

	/** A decorator's name, dots and all, looks like one word with its {@code @}. */
	private void extendDecorator(SourceToken token) {
		styled.remove(styled.size() - 1);
		styled.add(new StyledToken(TokenStyle.DECORATOR, startOfDecorator, token.end() - startOfDecorator));
	}

	private static TokenStyle style(SourceToken token) {
		int type = token.getType();
		if (type == TYPES.comment) {
			return TokenStyle.COMMENT;
		} else if (type == TYPES.string) {
			return TokenStyle.STRING;
		} else if (type == TYPES.number) {
			return TokenStyle.NUMBER;
		} else if (type == AT) {
			return TokenStyle.DECORATOR;
		}
		String text = token.getText();
		boolean word = Character.isLetter(text.charAt(0));
		boolean keyword = word && type != TYPES.name && TYPES.word(text) == type;
		return keyword || type == TYPES.name && CONSTANTS.contains(text) ? TokenStyle.KEYWORD : null;
	}
}
