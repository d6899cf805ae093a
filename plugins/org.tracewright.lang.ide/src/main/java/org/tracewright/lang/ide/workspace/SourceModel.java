package org.tracewright.lang.ide.workspace;

import org.tracewright.lang.ParseResult;
import org.tracewright.lang.PythonParser;
import org.tracewright.lang.ide.bindings.BindingAnalyzer;
import org.tracewright.lang.ide.bindings.ModuleBindings;

/**
 * One text with its tree and the meaning of its names.
 *
 * @param file path, or name of a library module such as {@code rpython/rlib/jit.py}
 */
public record SourceModel(String file, ParseResult parse, ModuleBindings bindings) {

	/** Parses and analyses a text. */
	public static SourceModel of(String file, String text) {
		ParseResult parse = PythonParser.shared().parse(text, file);
		return new SourceModel(file, parse, BindingAnalyzer.analyze(parse));
	}

	public String text() {
		return parse.source();
	}
}
