package org.tracewright.ui.caret;

import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.tracewright.lang.ide.workspace.SourceModel;

/**
 * Where the user is.
 *
 * @param source   the module
 * @param function its plain name; null outside of functions
 * @param line     of the caret, from 1
 * @param start    line of the function's definition
 */
public record FunctionAtCaret(IProject project, SourceModel source, String function, int line, int start) {

	/** Path of the source file. */
	public String file() {
		return source.file();
	}

	/** Whether the caret is in the same function as before. */
	public boolean isSameFunction(FunctionAtCaret other) {
		return other != null && other.file().equals(file()) && other.start == start && Objects.equals(other.function, function);
	}
}
