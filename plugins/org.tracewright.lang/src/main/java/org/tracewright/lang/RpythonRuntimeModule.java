package org.tracewright.lang;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.tracewright.lang.parser.SyntaxMessages;
import org.tracewright.lang.parser.TextValues;
import org.tracewright.lang.parser.antlr.IndentingParser;

/** What this language puts in the place of Xtext's own components. */
public class RpythonRuntimeModule extends AbstractRpythonRuntimeModule {
	@Override
	public Class<? extends IParser> bindIParser() {
		return IndentingParser.class;
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return TextValues.class;
	}

	/** Nothing is written back from the syntax tree. */
	@Override
	public Class<? extends ISerializer> bindISerializer() {
		return null;
	}

	/** Bound by annotation in Xtext, hence no method to override. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}
}
