/** Passes that know facts about values: constants and classes ({@code rewrite}), ranges ({@code intbounds}). The facts of a kind are a lattice, {@link org.tracewright.jit.runtime.facts.Fact}; {@link org.tracewright.jit.runtime.optimize.values.Outcome} says what tests teach. */
package org.tracewright.jit.runtime.optimize.values;
