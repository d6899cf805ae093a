package org.tracewright.lang.ide.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Changes a project file's text where its targets have changed, and nowhere else: comments, blank lines and the order of keys stay. A target that is no longer there goes with the comment directly
 * above it.
 */
final class ProjectFileUpdate {

	private final List<String> lines;
	private final String end;

	private ProjectFileUpdate(String text) {
		end = text.contains("\r\n") ? "\r\n" : "\n";
		lines = new ArrayList<>(text.isEmpty() ? List.of() : Arrays.asList(text.split("\r\n|\r|\n", -1)));
		if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
			lines.remove(lines.size() - 1);
		}
	}

	/**
	 * The text with these targets.
	 *
	 * @param text    a file without faults
	 * @param targets those that were in the file have the line of their heading there, new ones have line 0
	 */
	static String of(String text, List<Target> targets) {
		ProjectFileUpdate update = new ProjectFileUpdate(text);
		// From the end on, so that the lines before stay where they are.
		List<Target> old = ProjectFile.parse(text).targets().stream().sorted(Comparator.comparingInt(Target::line).reversed()).toList();
		for (Target before : old) {
			targets.stream().filter(target -> target.line() == before.line()).findFirst().ifPresentOrElse(update::change, () -> update.remove(before));
		}
		targets.stream().filter(target -> target.line() == 0).forEach(update::append);
		return update.text();
	}

	private void change(Target target) {
		int heading = target.line() - 1;
		String line = lines.get(heading);
		int close = line.indexOf(']');
		lines.set(heading, line.substring(0, line.indexOf('[')) + "[target." + target.name() + line.substring(close));
		int last = heading;
		List<TargetKey> missing = new ArrayList<>(List.of(TargetKey.values()));
		for (int i = heading + 1; i < lines.size() && !isHeading(i); i++) {
			Matcher pair = TomlText.PAIR.matcher(TomlText.content(lines.get(i)));
			if (pair.matches()) {
				TargetKey key = TargetKey.of(pair.group(1));
				lines.set(i, withValue(lines.get(i), key, target));
				missing.remove(key);
				last = i;
			}
		}
		for (TargetKey key : missing) {
			if (!key.value(target).equals(key.missing())) {
				lines.add(++last, key.line(target));
			}
		}
	}

	private static String withValue(String line, TargetKey key, Target target) {
		int content = TomlText.endOfContent(line);
		int value = line.indexOf('=') + 1;
		while (Character.isWhitespace(line.charAt(value))) {
			value++;
		}
		String written = line.substring(value, content);
		boolean same = key == TargetKey.JIT ? written.equals(key.value(target)) : TomlText.strings(written).equals(TomlText.strings(key.value(target)));
		return same ? line : line.substring(0, value) + key.value(target) + line.substring(content);
	}

	private boolean isHeading(int line) {
		return TomlText.HEADING.matcher(TomlText.content(lines.get(line))).matches();
	}

	private boolean isComment(int line) {
		return lines.get(line).strip().startsWith("#");
	}

	/** The first line of the comment directly above a heading, or the heading. */
	private int startOf(int heading) {
		int start = heading;
		while (start > 0 && isComment(start - 1)) {
			start--;
		}
		return start;
	}

	private void remove(Target target) {
		int heading = target.line() - 1;
		int next = heading + 1;
		while (next < lines.size() && !isHeading(next)) {
			next++;
		}
		lines.subList(startOf(heading), next == lines.size() ? next : Math.max(heading + 1, startOf(next))).clear();
		while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
			lines.remove(lines.size() - 1);
		}
	}

	private void append(Target target) {
		if (!lines.isEmpty()) {
			lines.add("");
		}
		lines.add("[target." + target.name() + "]");
		for (TargetKey key : TargetKey.values()) {
			lines.add(key.line(target));
		}
	}

	private String text() {
		return lines.isEmpty() ? "" : String.join(end, lines) + end;
	}
}
