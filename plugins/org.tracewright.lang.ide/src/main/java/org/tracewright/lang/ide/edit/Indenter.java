package org.tracewright.lang.ide.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The indentation of a line that is about to be written. */
public final class Indenter {

	private static final String STEP = "    ";
	private static final Pattern LEAVES = Pattern.compile("^\\s*(return|raise|break|continue|pass)\\b.*");
	private static final Pattern REJOINS = Pattern.compile("^\\s*(else|elif|except|finally)\\b.*");

	private Indenter() {
	}

	/**
	 * The white space that a new line behind the offset begins with: one step more behind a colon, one less behind a statement that leaves its block, below the
	 * opening bracket inside of brackets.
	 */
	public static String newLine(String text, int offset) {
		int start = lineStart(text, offset);
		String line = text.substring(start, offset);
		int bracket = openBracket(text, offset);
		if (bracket >= 0) {
			return insideBrackets(text, bracket);
		}
		int statement = statementStart(text, offset);
		String indent = indent(text, lineStart(text, statement));
		String code = withoutComment(line).stripTrailing();
		if (code.endsWith(":")) {
			return indent + STEP;
		}
		return LEAVES.matcher(line).matches() && indent.length() >= STEP.length() ? indent.substring(STEP.length()) : indent;
	}

	/** The indentation of a line that begins with {@code else} and the like once its colon is written: that of the nearest line above which is less indented. */
	public static String rejoin(String text, int lineStart) {
		String own = indent(text, lineStart);
		int end = text.indexOf('\n', lineStart);
		String line = text.substring(lineStart, end < 0 ? text.length() : end);
		if (!REJOINS.matcher(line).matches()) {
			return own;
		}
		for (int at = lineStart; at > 0;) {
			at = lineStart(text, at - 1);
			String indent = indent(text, at);
			boolean blank = text.substring(at).stripLeading().isEmpty() || text.substring(at, text.indexOf('\n', at)).isBlank();
			if (!blank && indent.length() < own.length()) {
				return indent;
			}
		}
		return own;
	}

	private static String insideBrackets(String text, int bracket) {
		int lineStart = lineStart(text, bracket);
		int end = text.indexOf('\n', bracket);
		boolean hanging = end >= 0 && text.substring(bracket + 1, end).isBlank() || end < 0 && text.substring(bracket + 1).isBlank();
		return hanging ? indent(text, lineStart) + STEP : " ".repeat(bracket - lineStart + 1);
	}

	/** The innermost bracket that is open at the offset, or -1; looks back as far as the last line that begins in the first column. */
	private static int openBracket(String text, int offset) {
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = statementStart(text, offset); i < offset; i++) {
			char c = text.charAt(i);
			if (c == '#') {
				i = Math.min(offset, lineEnd(text, i)) - 1;
			} else if (c == '"' || c == '\'') {
				i = stringEnd(text, i, offset);
			} else if ("([{".indexOf(c) >= 0) {
				open.push(i);
			} else if (")]}".indexOf(c) >= 0 && !open.isEmpty()) {
				open.pop();
			}
		}
		return open.isEmpty() ? -1 : open.peek();
	}

	private static int stringEnd(String text, int start, int limit) {
		String quote = text.startsWith(text.substring(start, start + 1).repeat(3), start) ? text.substring(start, start + 3) : text.substring(start, start + 1);
		for (int i = start + quote.length(); i < limit; i++) {
			if (text.charAt(i) == '\\') {
				i++;
			} else if (text.startsWith(quote, i)) {
				return i + quote.length() - 1;
			}
		}
		return limit;
	}

	/** The start of a line from which brackets can be counted: the nearest that begins with a word a statement begins with. */
	private static int statementStart(String text, int offset) {
		int start = lineStart(text, offset);
		int depth = 0;
		while (start > 0) {
			depth += balance(text.substring(start, Math.min(offset, lineEnd(text, start))));
			if (depth >= 0 && !continuesAbove(text, start)) {
				return start;
			}
			start = lineStart(text, start - 1);
		}
		return start;
	}

	/** Whether the line above has an open bracket that this one would be inside of. */
	private static boolean continuesAbove(String text, int start) {
		String above = text.substring(lineStart(text, start - 1), start);
		return balance(above) > 0 && !above.isBlank() || above.stripTrailing().endsWith(",") || above.stripTrailing().endsWith("\\");
	}

	private static int balance(String line) {
		int depth = 0;
		for (char c : withoutComment(line).toCharArray()) {
			depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
		}
		return depth;
	}

	private static String withoutComment(String line) {
		char quote = 0;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if (c == '#') {
				return line.substring(0, i);
			} else if (c == '"' || c == '\'') {
				quote = c;
			}
		}
		return line;
	}

	static int lineStart(String text, int offset) {
		return text.lastIndexOf('\n', Math.max(0, offset) - 1) + 1;
	}

	private static int lineEnd(String text, int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end;
	}

	private static String indent(String text, int lineStart) {
		int end = lineStart;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return text.substring(lineStart, end);
	}
}
