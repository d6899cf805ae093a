/**
 * Random programs that are correct in their types by construction.
 *
 * <p>A {@link org.tracewright.conformance.random.ProgramGenerator} draws one from a seed: first the {@code Vocabulary} (classes with overridden methods,
 * exceptions, routines in an order in which each calls earlier ones only), then steps that use it all and print what they have. Everything ends, because
 * loops have bounded counts, recursion counts down, and an {@code Effort} bounds how often calls in nested loops multiply. Whole numbers stay in 64 bits, for the
 * oracle's have no bounds. Operations that may raise stand guarded or in the sight of a handler, as RPython asks.
 *
 * <p>A program is a tree of {@link org.tracewright.conformance.random.Statement}s and {@link org.tracewright.conformance.random.Expression}s that knows no more of
 * Python than where its holes and blocks are, so that {@link org.tracewright.conformance.random.Reducer} can make a failing one small.
 */
package org.tracewright.conformance.random;
