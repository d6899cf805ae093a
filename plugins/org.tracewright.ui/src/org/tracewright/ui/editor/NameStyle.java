package org.tracewright.ui.editor;

import org.eclipse.swt.SWT;
import org.tracewright.lang.ide.services.NameRole;

/** How names look by what they stand for. */
public enum NameStyle implements TextStyle {
	CLASS(SWT.NORMAL), FUNCTION(SWT.NORMAL), PARAMETER(SWT.NORMAL),
	/** A variable of a module. */
	GLOBAL(SWT.ITALIC), BUILTIN(SWT.NORMAL),
	/** A hint to the tracing compiler. */
	HINT(SWT.BOLD);

	private final int fontStyle;

	NameStyle(int fontStyle) {
		this.fontStyle = fontStyle;
	}

	static NameStyle of(NameRole role) {
		return switch (role) {
			case CLASS -> CLASS;
			case FUNCTION, METHOD -> FUNCTION;
			case PARAMETER -> PARAMETER;
			case GLOBAL -> GLOBAL;
			case BUILTIN -> BUILTIN;
			case HINT -> HINT;
		};
	}

	@Override
	public int fontStyle() {
		return fontStyle;
	}
}
