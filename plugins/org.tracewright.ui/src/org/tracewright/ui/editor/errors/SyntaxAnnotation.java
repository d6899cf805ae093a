package org.tracewright.ui.editor.errors;

import org.eclipse.jface.text.source.Annotation;

/** A syntax error of the text as it is in the editor, drawn as the platform draws errors. */
public final class SyntaxAnnotation extends Annotation {

	/** The stable name of the error, as its marker has it. */
	public static final String CODE = "syntax-error";

	private static final String TYPE = "org.eclipse.ui.workbench.texteditor.error";

	SyntaxAnnotation(String message) {
		super(TYPE, false, message);
	}
}
