package org.tracewright.lang.ide.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of TOML that a project file has: values of one line. */
final class TomlText {

	/** A table's heading with its name. */
	static final Pattern HEADING = Pattern.compile("\\[target\\.([\\w-]+)\\]");
	/** A key and its value. */
	static final Pattern PAIR = Pattern.compile("(\\w+)\\s*=\\s*(.+)");

	private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'";
	private static final Pattern STRING = Pattern.compile(QUOTED);
	private static final Pattern STRING_OR_COMMENT = Pattern.compile(QUOTED + "|#");
	private static final Pattern LIST = Pattern.compile("\\[\\s*(?:(?:" + QUOTED + ")\\s*(?:,\\s*(?:" + QUOTED + ")\\s*)*,?\\s*)?\\]");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");

	private TomlText() {
	}

	static boolean isString(String value) {
		return STRING.matcher(value).matches();
	}

	static boolean isList(String value) {
		return LIST.matcher(value).matches();
	}

	/** The line up to its comment, without blanks around. */
	static String content(String line) {
		return line.substring(0, endOfContent(line)).strip();
	}

	/** Where the content of a line ends, behind which there may be blanks and a comment. */
	static int endOfContent(String line) {
		Matcher part = STRING_OR_COMMENT.matcher(line);
		int end = line.length();
		while (part.find()) {
			if (part.group().equals("#")) {
				end = part.start();
				break;
			}
		}
		return line.substring(0, end).stripTrailing().length();
	}

	/** The strings of a string or a list. */
	static List<String> strings(String value) {
		List<String> strings = new ArrayList<>();
		for (Matcher matcher = STRING.matcher(value); matcher.find();) {
			strings.add(matcher.group(1) == null ? matcher.group(2) : unescaped(matcher.group(1)));
		}
		return strings;
	}

	private static String unescaped(String text) {
		return ESCAPE.matcher(text).replaceAll(escape -> {
			String meant = escape.group(1) == null ? character(escape.group(2)) : Character.toString(Integer.parseInt(escape.group(1), 16));
			return Matcher.quoteReplacement(meant);
		});
	}

	private static String character(String escaped) {
		return switch (escaped) {
			case "n" -> "\n";
			case "t" -> "\t";
			case "r" -> "\r";
			default -> escaped;
		};
	}

	static String list(List<String> items) {
		return items.stream().map(TomlText::quote).toList().toString();
	}

	static String quote(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r") + "\"";
	}
}
