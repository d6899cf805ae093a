package org.tracewright.lang.parser;

import org.eclipse.xtext.Constants;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.tracewright.lang.parser.antlr.RpythonAntlrTokenFileProvider;
import org.tracewright.lang.parser.antlr.lexer.InternalRpythonLexer;
import org.tracewright.lang.services.RpythonGrammarAccess;

import com.google.inject.AbstractModule;
import com.google.inject.name.Names;

/**
 * The few components that parsing alone needs. The full runtime module of an Xtext language has a hundred bindings, and a
 * command-line tool would wait for them on each start.
 */
public final class ParserModule extends AbstractModule {
	@Override
	protected void configure() {
		bind(String.class).annotatedWith(Names.named(Constants.LANGUAGE_NAME)).toInstance("org.tracewright.lang.Rpython");
		bind(ClassLoader.class).toInstance(getClass().getClassLoader());
		bind(IGrammarAccess.class).to(RpythonGrammarAccess.class);
		bind(IAntlrTokenFileProvider.class).to(RpythonAntlrTokenFileProvider.class);
		bind(ITokenDefProvider.class).to(AntlrTokenDefProvider.class);
		bind(IValueConverterService.class).to(TextValues.class);
		bind(IAstFactory.class).to(DefaultEcoreElementFactory.class);
		bind(ISyntaxErrorMessageProvider.class).to(SyntaxMessages.class);
		bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(InternalRpythonLexer.class);
	}
}
