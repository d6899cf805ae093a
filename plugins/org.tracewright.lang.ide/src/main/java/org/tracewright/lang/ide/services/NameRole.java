package org.tracewright.lang.ide.services;

/** What a name is to a reader. */
public enum NameRole {
	CLASS, FUNCTION, METHOD, PARAMETER,
	/** A variable of a module. */
	GLOBAL,
	/** A function or class of the language itself. */
	BUILTIN,
	/** A hint to the tracing compiler: what {@code rpython.rlib.jit} defines, and the methods of a driver. */
	HINT
}
