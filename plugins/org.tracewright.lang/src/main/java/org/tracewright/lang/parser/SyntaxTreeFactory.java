package org.tracewright.lang.parser;

import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.antlr.AntlrTokenToStringConverter;

/** Makes the nodes of syntax trees for a parser that is put together by hand. */
public final class SyntaxTreeFactory extends DefaultEcoreElementFactory {
	private final AntlrTokenToStringConverter texts = new AntlrTokenToStringConverter();

	/** A factory that keeps the text of terminals as it stands. */
	public SyntaxTreeFactory() {
		setConverterService(new TextValues());
	}

	@Override
	protected Object getTokenAsStringIfPossible(Object tokenOrValue) {
		return texts.getTokenAsStringIfPossible(tokenOrValue);
	}
}
