package org.tracewright.lang;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.xtext.parser.IParseResult;
import org.tracewright.lang.parser.antlr.IndentingParser;
import org.tracewright.lang.parser.antlr.IndentingParser.ParsedModule;
import org.tracewright.lang.rpython.Module;
import org.tracewright.lang.rpython.RpythonFactory;

/**
 * Makes syntax trees of source texts. One parser serves any number of threads at once; making the first one takes some time,
 * since the grammar is loaded then.
 */
public final class PythonParser {
	private final IndentingParser parser;

	private PythonParser(IndentingParser parser) {
		this.parser = parser;
	}

	private static final class Shared {
		private static final PythonParser INSTANCE = new PythonParser(IndentingParser.standalone());
	}

	/** The parser for everybody. */
	public static PythonParser shared() {
		return Shared.INSTANCE;
	}

	/** Parses a text whose byte strings are UTF-8. */
	public ParseResult parse(String source, String fileName) {
		return parse(new DecodedSource(source, StandardCharsets.UTF_8), fileName);
	}

	/** Parses a text that came in the encoding given. The file name only serves to name it. */
	public ParseResult parse(DecodedSource source, String fileName) {
		LineTable lines = new LineTable(source.text());
		try {
			ParsedModule parsed = parser.parseModule(source.text());
			IParseResult result = parsed.result();
			Module module = result.getRootASTElement() instanceof Module m ? m : emptyModule();
			return new ParseResult(fileName, source, module, lines, new ErrorList(source.text(), lines, parsed.lines()).of(result));
		} catch (StackOverflowError e) {
			SyntaxError error = new SyntaxError("too deeply nested", 0, 0, 1, 1);
			return new ParseResult(fileName, source, emptyModule(), lines, List.of(error));
		}
	}

	private static Module emptyModule() {
		return RpythonFactory.eINSTANCE.createModule();
	}
}
