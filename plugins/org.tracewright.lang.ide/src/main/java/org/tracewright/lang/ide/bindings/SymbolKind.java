package org.tracewright.lang.ide.bindings;

/** What a name stands for. */
public enum SymbolKind {
	CLASS, FUNCTION, METHOD, PARAMETER, VARIABLE,
	/** An attribute that methods of a class assign to {@code self}, or that its body assigns. */
	ATTRIBUTE,
	/** A module, or a name of another module. */
	IMPORT
}
