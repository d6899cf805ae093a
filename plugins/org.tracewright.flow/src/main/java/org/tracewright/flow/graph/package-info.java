/**
 * Control-flow graphs of functions, and the one table of {@link org.tracewright.flow.graph.Opcode operations}.
 *
 * <p><b>Form.</b> A {@link org.tracewright.flow.graph.FlowGraph} is made of {@link org.tracewright.flow.graph.Block blocks} with input variables, and of {@link
 * org.tracewright.flow.graph.Link links} that carry one value for each input of their target. A {@link org.tracewright.flow.graph.Variable} is defined once and used in its own
 * block only: what a later block needs travels along links (static single information; Ananian, "The Static Single Information Form", MIT 1999). So what a test
 * teaches about a value on one way out belongs to another variable than on the other way, and a pass can look at a block without the rest of the graph. There are
 * no phi functions: the inputs are these.
 *
 * <p><b>Exceptions.</b> A raising block ends in the one operation that may raise; its first exit is the normal one, the others name an exception class each and bring class and
 * value along. What no handler takes goes to the graph's except block.
 *
 * <p><b>Two levels.</b> As flow made it, a graph holds high-level operations on values without a type, and its {@link org.tracewright.flow.graph.Constant constants} are live objects
 * of the import. After lowering, each variable has a {@link org.tracewright.flow.type.LowType}, each operation is a low-level one, and all functions, classes and prebuilt
 * objects together are a {@link org.tracewright.flow.graph.Program}.
 *
 * <p><b>Stages do not change each other's results.</b> A pass works on a copy ({@link org.tracewright.flow.graph.GraphCopier}, {@link
 * org.tracewright.flow.graph.ProgramCopier}). {@link org.tracewright.flow.graph.GraphIdentity} says when graphs of two translations are the same, which lets the second one keep what
 * was made of the first.
 */
package org.tracewright.flow.graph;
