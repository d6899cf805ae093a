package org.tracewright.lang.parser.antlr;

import java.util.List;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.tracewright.lang.scanner.LineLayout;
import org.tracewright.lang.scanner.SourceToken;

/** Hands the tokens of one source text to a parser. The generated code makes one from a lexer, which {@link IndentingParser} avoids. */
public class RpythonTokenSource implements TokenSource {
	private final List<SourceToken> tokens;
	private final int depth;
	private int next;

	/** Not for use: the terminals of the grammar have no lexer. Named by the generated parser class. */
	public RpythonTokenSource(TokenSource lexer) {
		throw new UnsupportedOperationException("the tokens of this language are not made by " + lexer.getClass());
	}

	RpythonTokenSource(LineLayout layout) {
		tokens = layout.tokens();
		depth = layout.depth();
	}

	/** See {@link LineLayout#depth()}. */
	int depth() {
		return depth;
	}

	@Override
	public Token nextToken() {
		return next < tokens.size() ? tokens.get(next++) : Token.EOF_TOKEN;
	}

	@Override
	public String getSourceName() {
		return "source text";
	}
}
