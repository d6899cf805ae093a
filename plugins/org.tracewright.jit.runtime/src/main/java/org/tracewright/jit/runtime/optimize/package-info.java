/**
 * The trace optimiser. {@link org.tracewright.jit.runtime.optimize.Optimizer} takes a recorded trace through a list of passes:
 * <ol>
 * <li><em>guards</em>: one guard tests what several of straight code, or of one part of a loop, say of a number, and those behind it go.
 * <li><em>unroll</em>: one iteration of the loop is put in front of it, the preamble. Every later pass goes through preamble and body and lets the body use what the preamble found out, as far as the end of the
 *     body keeps it true. So what does not change moves out of the loop without a pass for that.
 * <li><em>label</em>: arguments of the label that are constant, or the same as another, are dropped.
 * <li><em>rewrite</em>: constants, algebraic rules, guards that follow from earlier ones. <em>intbounds</em>: ranges of integers.
 * <li><em>virtualize</em>: objects that do not escape are not allocated; <em>string</em>: nor texts.
 * <li><em>pure</em>: nothing is computed twice; <em>heap</em>: nothing is read that is known, and written only when somebody may look.
 * <li><em>deadcode</em>: what nothing needs is dropped.
 * </ol>
 * The passes run twice, for what one finds makes work for those in front of it. In the second round guards get notes of what is known where they stand.
 *
 * <p>A fact holds in the body if it holds at the end of the preamble and, given that it holds at the beginning of the body, at the end of the body. Each pass assumes all that the preamble knows, goes
 * through the body, gives up what does not hold at its end, and starts over until nothing has to be given up. What a pass then relies on is noted as
 * {@link org.tracewright.jit.runtime.optimize.pass.Requirement}s of the label, which a bridge must meet to go there; else it goes to the start of the preamble.
 *
 * <p>Each guard keeps a state from which the interpreter can go on: values replaced, objects that are not allocated as recipes, writes that wait.
 */
package org.tracewright.jit.runtime.optimize;
