package org.tracewright.ui.properties;

import java.util.Arrays;
import java.util.List;

import org.tracewright.lang.ide.project.Target;

/** What of a target can be edited in a table. Lists are words with blanks between. */
enum TargetColumn {

	NAME("Name", 112), MODULE("Module", 160), PATH("Module path", 92), ARGUMENTS("Arguments", 78), ENVIRONMENT("Environment", 93), JIT("JIT", 38);

	private final String title;
	private final int width;

	TargetColumn(String title, int width) {
		this.title = title;
		this.width = width;
	}

	String title() {
		return title;
	}

	/** In pixels, at the least; a wider table is shared in this proportion. */
	int width() {
		return width;
	}

	String text(Target target) {
		return switch (this) {
			case NAME -> target.name();
			case MODULE -> target.module();
			case PATH -> String.join(" ", target.path());
			case ARGUMENTS -> String.join(" ", target.arguments());
			case ENVIRONMENT -> String.join(" ", target.environment());
			case JIT -> target.jit() ? "yes" : "no";
		};
	}

	/** The target with another text in this column; what is no name leaves the name as it is. */
	Target with(Target old, String text) {
		String name = this == NAME && text.matches("[\\w-]+") ? text : old.name();
		String module = this == MODULE && !text.isBlank() ? text.strip() : old.module();
		List<String> path = this == PATH ? words(text) : old.path();
		List<String> arguments = this == ARGUMENTS ? words(text) : old.arguments();
		List<String> environment = this == ENVIRONMENT ? words(text).stream().filter(word -> word.indexOf('=') > 0).toList() : old.environment();
		return new Target(name, module, path, arguments, environment, this == JIT ? text.equals("yes") : old.jit(), old.line());
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}
}
