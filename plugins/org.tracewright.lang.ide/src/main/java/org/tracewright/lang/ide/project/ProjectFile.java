package org.tracewright.lang.ide.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The file {@code tracewright.toml}: one table a target.
 *
 * <pre>
 * [target.tlr]
 * module = "tlr.py"
 * path = ["lib"]
 * arguments = []
 * environment = ["NAME=VALUE"]
 * backend = "jvm"
 * jit = true
 * </pre>
 *
 * That is the part of TOML which it reads: tables, and strings, lists of strings and truth values on one line each. It is read here rather than by a library, since faults need their lines, and
 * changes must keep a user's comments.
 *
 * @param faults what cannot be understood
 */
public record ProjectFile(List<Target> targets, List<Fault> faults) {

	/** Something wrong on a line, counted from 1. */
	public record Fault(int line, String message) {
	}

	public static final String NAME = "tracewright.toml";

	/** Reads the file's text; what is wrong does not keep the rest from being read. */
	public static ProjectFile parse(String text) {
		Reader reader = new Reader();
		String[] lines = text.split("\r\n|\r|\n", -1);
		for (int i = 0; i < lines.length; i++) {
			reader.line(TomlText.content(lines[i]), i + 1);
		}
		reader.finishTable();
		return new ProjectFile(List.copyOf(reader.targets), List.copyOf(reader.faults));
	}

	/**
	 * The text with these targets, otherwise as it was: comments stay.
	 *
	 * @param text    without faults; empty for a new file
	 * @param targets those of the text keep the line of their heading in it, whatever else has changed; new ones have line 0
	 */
	public static String update(String text, List<Target> targets) {
		return ProjectFileUpdate.of(text, targets);
	}

	/** The table that is being read, and what came before it. */
	private static final class Reader {

		private final List<Target> targets = new ArrayList<>();
		private final List<Fault> faults = new ArrayList<>();
		private final Map<TargetKey, String> pairs = new EnumMap<>(TargetKey.class);
		private String table;
		private int start;

		void line(String line, int number) {
			Matcher heading = TomlText.HEADING.matcher(line);
			Matcher pair = TomlText.PAIR.matcher(line);
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
			TargetKey known = TargetKey.of(key);
			if (known != null && known.isValid(value)) {
				pairs.put(known, value);
			} else {
				faults.add(new Fault(number, known == TargetKey.BACKEND ? "the backends are: \"jvm\"" : "a target has module = \"FILE.py\", path = [\"DIRECTORY\"], arguments = [\"…\"], environment = [\"NAME=VALUE\"], backend = \"jvm\", jit = true or false"));
			}
		}

		private String value(TargetKey key) {
			return pairs.getOrDefault(key, key.missing());
		}

		private List<String> strings(TargetKey key) {
			return TomlText.strings(value(key));
		}

		void finishTable() {
			if (table != null && !pairs.containsKey(TargetKey.MODULE)) {
				faults.add(new Fault(start, "target " + table + " names no module"));
			} else if (table != null) {
				targets.add(new Target(table, strings(TargetKey.MODULE).get(0), strings(TargetKey.PATH), strings(TargetKey.ARGUMENTS), strings(TargetKey.ENVIRONMENT), value(TargetKey.JIT).equals("true"), start));
			}
			table = null;
			pairs.clear();
		}
	}
}
