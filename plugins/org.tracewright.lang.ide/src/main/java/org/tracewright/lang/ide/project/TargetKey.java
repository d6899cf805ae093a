package org.tracewright.lang.ide.project;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** What stands in a target's table, in the order in which it is written. */
enum TargetKey {
	MODULE("", TomlText::isString, target -> TomlText.quote(target.module())),
	PATH("[]", TomlText::isList, target -> TomlText.list(target.path())),
	ARGUMENTS("[]", TomlText::isList, target -> TomlText.list(target.arguments())),
	ENVIRONMENT("[]", TargetKey::isEnvironment, target -> TomlText.list(target.environment())),
	/** What makes code of the program. There is one so far. */
	BACKEND("\"jvm\"", value -> TomlText.isString(value) && TomlText.strings(value).equals(List.of("jvm")), target -> TomlText.quote("jvm")),
	JIT("false", value -> value.equals("true") || value.equals("false"), target -> Boolean.toString(target.jit()));

	private final String missing;
	private final Predicate<String> valid;
	private final Function<Target, String> value;

	TargetKey(String missing, Predicate<String> valid, Function<Target, String> value) {
		this.missing = missing;
		this.valid = valid;
		this.value = value;
	}

	/** Whether it is a list of variables, each with a name. */
	private static boolean isEnvironment(String value) {
		return TomlText.isList(value) && TomlText.strings(value).stream().allMatch(each -> each.indexOf('=') > 0);
	}

	/** The key of that name, or null. */
	static TargetKey of(String name) {
		for (TargetKey key : values()) {
			if (key.text().equals(name)) {
				return key;
			}
		}
		return null;
	}

	String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The value that a table without the key has; empty where it must have it. */
	String missing() {
		return missing;
	}

	boolean isValid(String written) {
		return valid.test(written);
	}

	/** The value as it is written. */
	String value(Target target) {
		return value.apply(target);
	}

	String line(Target target) {
		return text() + " = " + value(target);
	}
}
