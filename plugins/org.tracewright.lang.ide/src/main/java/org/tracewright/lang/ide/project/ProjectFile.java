package org.tracewright.lang.ide.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code tracewright.toml}: one table a target.
 *
 * <pre>
 * [target.tlr]
 * module = "tlr.py"
 * path = ["lib"]
 * arguments = []
 * jit = true
 * </pre>
 *
 * That is the part of TOML which it reads: tables, and strings, lists of strings and truth values on one line each.
 *
 * @param faults what cannot be understood
 */
public record ProjectFile(List<Target> targets, List<Fault> faults) {

	/** Something wrong on a line, counted from 1. */
	public record Fault(int line, String message) {
	}

	public static final String NAME = "tracewright.toml";

	private static final Pattern HEADING = Pattern.compile("\\[target\\.([\\w-]+)\\]");
	private static final Pattern PAIR = Pattern.compile("(\\w+)\\s*=\\s*(.+)");
	private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
	private static final Pattern LIST = Pattern.compile("\\[\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*(?:,\\s*)?)*\\]");

	/** Reads the file's text; what is wrong does not keep the rest from being read. */
	public static ProjectFile parse(String text) {
		Reader reader = new Reader();
		String[] lines = text.split("\r\n|\r|\n", -1);
		for (int i = 0; i < lines.length; i++) {
			reader.line(withoutComment(lines[i]).strip(), i + 1);
		}
		reader.finishTable();
		return new ProjectFile(List.copyOf(reader.targets), List.copyOf(reader.faults));
	}

	/** The text for these targets. */
	public static String write(List<Target> targets) {
		StringBuilder text = new StringBuilder();
		for (Target target : targets) {
			text.append(text.isEmpty() ? "" : "\n").append("[target.").append(target.name()).append("]\n");
			text.append("module = ").append(quote(target.module())).append('\n');
			text.append("path = ").append(list(target.path())).append('\n');
			text.append("arguments = ").append(list(target.arguments())).append('\n');
			text.append("jit = ").append(target.jit()).append('\n');
		}
		return text.toString();
	}

	private static String list(List<String> items) {
		return items.stream().map(ProjectFile::quote).toList().toString();
	}

	private static String quote(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	private static String withoutComment(String line) {
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"' && (i == 0 || line.charAt(i - 1) != '\\')) {
				quoted = !quoted;
			} else if (c == '#' && !quoted) {
				return line.substring(0, i);
			}
		}
		return line;
	}

	private static List<String> strings(String value) {
		List<String> strings = new ArrayList<>();
		for (Matcher matcher = STRING.matcher(value); matcher.find();) {
			strings.add(matcher.group(1).replaceAll("\\\\(.)", "$1"));
		}
		return strings;
	}

	/** The table that is being read, and what came before it. */
	private static final class Reader {

		private final List<Target> targets = new ArrayList<>();
		private final List<Fault> faults = new ArrayList<>();
		private final Map<String, String> pairs = new LinkedHashMap<>();
		private String table;
		private int start;

		void line(String line, int number) {
			Matcher heading = HEADING.matcher(line);
			Matcher pair = PAIR.matcher(line);
			if (line.isEmpty()) {
				return;
			} else if (heading.matches()) {
				finishTable();
				table = heading.group(1);
				start = number;
			} else if (pair.matches() && table != null) {
				pair(pair.group(1), pair.group(2), number);
			} else {
				faults.add(new Fault(number, "expected [target.NAME] or KEY = VALUE"));
			}
		}

		private void pair(String key, String value, int number) {
			boolean valid = switch (key) {
				case "module" -> STRING.matcher(value).matches();
				case "path", "arguments" -> LIST.matcher(value).matches();
				case "jit" -> value.equals("true") || value.equals("false");
				default -> false;
			};
			if (valid) {
				pairs.put(key, value);
			} else {
				faults.add(new Fault(number, "a target has module = \"FILE.py\", path = [\"DIRECTORY\"], arguments = [\"…\"], jit = true or false"));
			}
		}

		void finishTable() {
			if (table != null && !pairs.containsKey("module")) {
				faults.add(new Fault(start, "target " + table + " names no module"));
			} else if (table != null) {
				targets.add(new Target(table, strings(pairs.get("module")).get(0), strings(pairs.getOrDefault("path", "")),
						strings(pairs.getOrDefault("arguments", "")), pairs.getOrDefault("jit", "false").equals("true"), start));
			}
			table = null;
			pairs.clear();
		}
	}
}
