package org.tracewright.lang.ide;

import org.tracewright.lang.ide.workspace.SourceModel;

/** A source text in which {@code ‸} marks the caret. */
record Marked(SourceModel model, int offset) {

	static Marked of(String text) {
		return of("/project/main.py", text);
	}

	static Marked of(String file, String text) {
		int caret = text.indexOf('‸');
		if (caret < 0) {
			throw new IllegalArgumentException("no caret");
		}
		return new Marked(SourceModel.of(file, text.substring(0, caret) + text.substring(caret + 1)), caret);
	}
}
