/**
 * What the names of a module mean, from its syntax alone: scopes as Python has them, the symbols in them, and every place where a symbol is defined or used.
 *
 * <p>{@link org.tracewright.lang.ide.bindings.BindingAnalyzer} walks a syntax tree twice: first all definitions are collected, for a name means the same in the whole of its scope
 * wherever it is assigned; then uses are resolved from the inside out, class scopes being seen only from the class's own body. The result, {@link org.tracewright.lang.ide.bindings.ModuleBindings},
 * holds no node of the tree. Attributes of {@code self} are symbols of their class; other attributes need inferred types and stay
 * {@link org.tracewright.lang.ide.bindings.AttributeUse}s.
 */
package org.tracewright.lang.ide.bindings;
