/**
 * The simplify stage: makes lowered graphs smaller without changing what they do, before any optimisation that weighs costs.
 *
 * <p>A {@link org.tracewright.translator.simplify.Pass} changes one graph in place. {@link org.tracewright.translator.simplify.Simplifier} copies the program, then runs
 * its list of passes over each graph until none changes it any more. Passes are small and rely on each other: peephole rules and folding make
 * constants, constants travel along links, a constant condition leaves one way, ways of one entry are merged, what nothing uses goes away.
 */
package org.tracewright.translator.simplify;
