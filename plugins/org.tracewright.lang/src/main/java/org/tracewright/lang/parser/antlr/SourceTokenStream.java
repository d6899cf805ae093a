package org.tracewright.lang.parser.antlr;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.tracewright.lang.scanner.SourceToken;

/** A token stream whose tokens need not cover the whole text: blanks and comments may be missing. */
final class SourceTokenStream extends XtextTokenStream {
	private final String source;

	SourceTokenStream(TokenSource tokens, ITokenDefProvider definitions, String source) {
		super(tokens, definitions);
		this.source = source;
	}

	@Override
	public String toString() {
		if (p == -1) {
			fillBuffer();
		}
		return source;
	}

	@Override
	public String getLexerErrorMessage(Token token) {
		return ((SourceToken) token).message();
	}
}
