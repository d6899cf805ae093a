package org.tracewright.lang.ide.project;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tracewright.translator.driver.TranslationOptions;

/**
 * What to translate.
 *
 * @param name      heading of its table in the file
 * @param module    project-relative path of the Python file with the entry point
 * @param path      project-relative directories searched for modules, after the project itself
 * @param arguments what {@code target(driver, args)} gets
 * @param environment {@code NAME=VALUE}: the variables that import-time code sees
 * @param jit       whether the translated machine has a tracing compiler
 * @param line      of the heading in the file
 */
public record Target(String name, String module, List<String> path, List<String> arguments, List<String> environment, boolean jit, int line) {

	public Target {
		path = List.copyOf(path);
		arguments = List.copyOf(arguments);
		environment = List.copyOf(environment);
	}

	/** A file that is translated as it stands, without a project. */
	public static Target of(String module) {
		return new Target(module.replaceAll("\\.py$", ""), module, List.of(), List.of(), List.of(), false, 0);
	}

	/** How to translate it: modules are searched in the project and its path, and import-time code has the usual limits. */
	public TranslationOptions options(Path project) {
		return options(Stream.concat(Stream.of(project), path.stream().map(project::resolve)).toList());
	}

	/** Likewise where modules are searched in these directories. */
	public TranslationOptions options(List<Path> modulePath) {
		return TranslationOptions.standard().withModulePath(modulePath).withArguments(arguments).withEnvironment(variables());
	}

	private Map<String, String> variables() {
		Map<String, String> variables = new LinkedHashMap<>();
		environment.forEach(each -> variables.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
		return variables;
	}
}
