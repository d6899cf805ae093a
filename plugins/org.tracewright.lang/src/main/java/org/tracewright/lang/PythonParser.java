package org.tracewright.lang;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.tracewright.lang.parser.antlr.IndentingParser;
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
			IParseResult result = parser.parseModule(source.text());
			Module module = result.getRootASTElement() instanceof Module m ? m : emptyModule();
			return new ParseResult(fileName, source, module, lines, errors(result, lines, source.text()));
		} catch (StackOverflowError e) {
			SyntaxError error = new SyntaxError("too deeply nested", 0, 0, 1, 1);
			return new ParseResult(fileName, source, emptyModule(), lines, List.of(error));
		}
	}

	private static Module emptyModule() {
		return RpythonFactory.eINSTANCE.createModule();
	}

	private static List<SyntaxError> errors(IParseResult result, LineTable lines, String text) {
		List<SyntaxError> all = new ArrayList<>();
		for (INode node : result.getSyntaxErrors()) {
			int offset = Math.min(node.getOffset(), text.length());
			int length = Math.min(Math.max(node.getLength(), 1), text.length() - offset);
			all.add(SyntaxError.at(lines.range(offset, length), node.getSyntaxErrorMessage().getMessage()));
		}
		all.sort(Comparator.comparingInt(SyntaxError::offset));
		List<SyntaxError> firstOfLine = new ArrayList<>();
		int line = 0;
		for (SyntaxError error : all) {
			if (error.line() != line) {
				firstOfLine.add(error);
				line = error.line();
			}
		}
		return firstOfLine;
	}
}
