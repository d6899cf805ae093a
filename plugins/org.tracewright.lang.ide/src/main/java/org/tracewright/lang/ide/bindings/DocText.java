package org.tracewright.lang.ide.bindings;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes readable text of a documentation string's literal. */
final class DocText {

	private DocText() {
	}

	/** Takes prefix and quotes off, and the indentation that all lines but the first share. */
	static String of(String literal) {
		int quote = 0;
		while (quote < literal.length() && literal.charAt(quote) != '"' && literal.charAt(quote) != '\'') {
			quote++;
		}
		String body = literal.substring(quote);
		int length = body.startsWith("\"\"\"") || body.startsWith("'''") ? 3 : 1;
		if (body.length() < 2 * length) {
			return "";
		}
		String[] lines = body.substring(length, body.length() - length).split("\r\n|\r|\n", -1);
		int indent = Arrays.stream(lines).skip(1).filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
		String rest = Arrays.stream(lines).skip(1).map(line -> line.length() > indent ? line.substring(indent) : line.stripLeading())
				.collect(Collectors.joining("\n"));
		return (lines[0].strip() + "\n" + rest).strip();
	}
}
