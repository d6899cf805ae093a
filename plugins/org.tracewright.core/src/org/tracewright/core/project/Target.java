package org.tracewright.core.project;

import java.util.List;

/**
 * What to translate.
 *
 * @param name      heading of its table in the file
 * @param module    project-relative path of the Python file with the entry point
 * @param path      project-relative directories searched for modules, after the project itself
 * @param arguments what {@code target(driver, args)} gets
 * @param jit       whether the translated machine has a tracing compiler
 * @param line      of the heading in the file
 */
public record Target(String name, String module, List<String> path, List<String> arguments, boolean jit, int line) {

	public Target {
		path = List.copyOf(path);
		arguments = List.copyOf(arguments);
	}
}
