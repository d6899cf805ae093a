package org.tracewright.lang.ide.services;

import java.util.List;

/** What can be written anywhere: keywords, built-in names, and templates for what interpreters are made of. */
public final class Words {

	static final List<String> KEYWORDS = Completion.words("and as assert break class continue def del elif else except finally for from global if import in is lambda not or "
			+ "pass print raise return try while with yield None True False");
	static final List<String> BUILTINS = Completion.words("abs bool chr dict enumerate float hasattr hash id int isinstance len list max min object ord range repr reversed "
			+ "sorted str super tuple type unichr unicode xrange zip Exception IndexError KeyError MemoryError NotImplementedError OSError OverflowError RuntimeError "
			+ "StopIteration TypeError ValueError ZeroDivisionError");
	static final List<CompletionItem> TEMPLATES = List.of(
			template("class", "a class", "class ${Name}(object):\n    def __init__(self${}):\n        "),
			template("for range", "a counting loop", "for ${i} in range(${n}):\n    ${}"),
			template("target", "the entry point of a program",
					"def entry_point(argv):\n    ${}\n    return 0\n\n\ndef target(driver, args):\n    return entry_point, None\n"),
			template("jitdriver", "the hints of a tracing compiler",
					"jitdriver = JitDriver(greens=[${'pc', 'code'}], reds='auto', get_printable_location=${get_location})\n${}"),
			template("try", "a handler", "try:\n    ${}\nexcept ${Exception} as e:\n    "));

	private Words() {
	}

	/** Whether no variable can have the name. */
	public static boolean isKeyword(String name) {
		return KEYWORDS.contains(name) || name.equals("exec");
	}

	/** Whether the language itself defines the name. */
	public static boolean isBuiltin(String name) {
		return BUILTINS.contains(name);
	}

	private static CompletionItem template(String label, String detail, String insert) {
		return new CompletionItem(label, detail, insert, CompletionItem.Kind.TEMPLATE);
	}
}
