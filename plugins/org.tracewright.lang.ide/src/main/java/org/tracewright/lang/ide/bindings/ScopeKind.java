package org.tracewright.lang.ide.bindings;

/** What opens a scope. */
public enum ScopeKind {
	MODULE, CLASS, FUNCTION,
	/** A generator, set or dict comprehension; list comprehensions share the scope around them, as in Python 2. */
	COMPREHENSION
}
