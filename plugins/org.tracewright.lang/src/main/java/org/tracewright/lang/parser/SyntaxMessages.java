package org.tracewright.lang.parser;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Says what is wrong in the words of the language instead of the parser generator's. */
public final class SyntaxMessages extends SyntaxErrorMessageProvider {
	/** The code of every syntax error. */
	public static final String CODE = "syntax";

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException e = context.getRecognitionException();
		return new SyntaxErrorMessage(e == null ? context.getDefaultMessage() : message(e, context.getTokenNames()), CODE);
	}

	private static String message(RecognitionException e, String[] names) {
		if (e instanceof MismatchedTokenException mismatch && mismatch.expecting > 0) {
			String expected = names[mismatch.expecting];
			if (expected.startsWith("'")) {
				return "expected " + expected + found(e.token, names, ", found ");
			}
			if (expected.equals("RULE_NAME")) {
				return "expected a name" + found(e.token, names, ", found ");
			}
		}
		return "invalid syntax" + found(e.token, names, ": unexpected ");
	}

	private static String found(Token token, String[] names, String before) {
		if (token == null || token.getType() < 0) {
			return before + "end of file";
		}
		return switch (names[token.getType()]) {
			case "RULE_NEWLINE" -> before + "end of line";
			case "RULE_BEGIN" -> before + "indented block";
			case "RULE_END" -> before + "end of block";
			default -> before + (token.getText().isEmpty() ? "end of expression" : "'" + firstLine(token.getText()) + "'");
		};
	}

	private static String firstLine(String text) {
		int end = text.indexOf('\n');
		return end < 0 ? text : text.substring(0, end) + "…";
	}
}
