/**
 * Algebraic rules as text, one a line: {@code add_zero: int_add(x, 0) => x}. {@link org.tracewright.jit.runtime.optimize.rules.AlgebraicRules} is the table;
 * {@link org.tracewright.jit.runtime.optimize.rules.Term} says what the text means.
 */
package org.tracewright.jit.runtime.optimize.rules;
