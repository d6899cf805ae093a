package org.tracewright.core.launch;

import java.util.List;
import java.util.Locale;

import org.tracewright.lang.ide.project.Target;

/** How a program is run. */
public enum Mode {
	/** As plain Python, before anything is inferred: for finding errors in an interpreter. */
	UNTRANSLATED("untranslated", "interpret", "--stage", "import"),
	/** As a translated machine. */
	TRANSLATED("translated", "run"),
	/** As a translated machine with a tracing compiler that writes a log for the views. */
	JIT_LOG("translated, with JIT log", "run", "--jit");

	private final String label;
	private final List<String> command;

	Mode(String label, String... command) {
		this.label = label;
		this.command = List.of(command);
	}

	/** What a user reads. */
	public String label() {
		return label;
	}

	/** The command of the tool and its options. */
	List<String> command() {
		return command;
	}

	/** Whether the builder makes of a target just what is run in this mode. */
	boolean isBuiltAs(Target target) {
		return this == (target.jit() ? JIT_LOG : TRANSLATED);
	}

	/** The name in launch configurations. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The mode of that name; translated where there is none. */
	public static Mode of(String id) {
		for (Mode mode : values()) {
			if (mode.id().equals(id)) {
				return mode;
			}
		}
		return TRANSLATED;
	}
}
