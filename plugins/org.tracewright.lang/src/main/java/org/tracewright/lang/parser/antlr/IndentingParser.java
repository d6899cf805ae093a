package org.tracewright.lang.parser.antlr;

import java.util.List;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.tracewright.lang.parser.BigStack;
import org.tracewright.lang.parser.BundledGrammar;
import org.tracewright.lang.parser.SyntaxMessages;
import org.tracewright.lang.parser.SyntaxTreeFactory;
import org.tracewright.lang.parser.antlr.internal.InternalRpythonParser;
import org.tracewright.lang.scanner.LineLayout;
import org.tracewright.lang.scanner.LogicalLine;
import org.tracewright.lang.scanner.TokenTypes;
import org.tracewright.lang.services.RpythonGrammarAccess;

import com.google.inject.Singleton;

/**
 * The parser proper. Takes its tokens from {@link LineLayout}, and its stack, where a text is nested deeply, from a thread of its own.
 */
@Singleton
public class IndentingParser extends RpythonParser {
	private static final int DEPTH_OF_COMMON_CODE = 25;

	private TokenTypes types;

	/** A parser put together by hand: a command-line tool would wait for dependency injection on each start. */
	public static IndentingParser standalone() {
		AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
		definitions.setAntlrTokenFileProvider(new RpythonAntlrTokenFileProvider());
		IndentingParser parser = new IndentingParser();
		parser.setTokenDefProvider(definitions);
		parser.setElementFactory(new SyntaxTreeFactory());
		parser.setSyntaxErrorProvider(new SyntaxMessages());
		parser.setGrammarAccess(new RpythonGrammarAccess(new BundledGrammar()));
		return parser;
	}

	@Override
	protected NodeModelBuilder createNodeModelBuilder() {
		return new NodeModelBuilder();
	}

	@Override
	protected InternalRpythonParser createParser(XtextTokenStream stream) {
		return new RecoveringParser(stream, getGrammarAccess());
	}

	/**
	 * What {@link #parseModule} gives.
	 *
	 * @param lines the logical lines of the text
	 */
	public record ParsedModule(IParseResult result, List<LogicalLine> lines) {
	}

	/** Parses a module without nodes for blanks and comments. Safe from any thread. */
	public ParsedModule parseModule(String source) {
		LineLayout layout = new LineLayout(source, types(), false);
		IParseResult result = parse(getDefaultRuleName(), source, createNodeModelBuilder(), 0, layout);
		return new ParsedModule(result, layout.lines());
	}

	@Override
	protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder nodes, int initialLookAhead) {
		String source = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
		return parse(rule, source, nodes, initialLookAhead, new LineLayout(source, types(), true));
	}

	private IParseResult parse(String rule, String source, NodeModelBuilder nodes, int lookAhead, LineLayout layout) {
		RpythonTokenSource tokens = new RpythonTokenSource(layout);
		SourceTokenStream stream = new SourceTokenStream(tokens, getTokenDefProvider(), source);
		stream.initCurrentLookAhead(lookAhead);
		setInitialHiddenTokens(stream);
		AbstractInternalAntlrParser parser = createParser(stream);
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(nodes);
		parser.setSemanticModelBuilder(getElementFactory());
		if (tokens.depth() <= DEPTH_OF_COMMON_CODE) {
			return run(parser, rule);
		}
		return BigStack.call(() -> run(parser, rule));
	}

	private static IParseResult run(AbstractInternalAntlrParser parser, String rule) {
		try {
			return parser.parse(rule);
		} catch (RecognitionException e) {
			throw new ParseException("no recovery from a syntax error", e);
		}
	}

	private synchronized TokenTypes types() {
		if (types == null) {
			types = new TokenTypes(getTokenDefProvider().getTokenDefMap());
		}
		return types;
	}
}
