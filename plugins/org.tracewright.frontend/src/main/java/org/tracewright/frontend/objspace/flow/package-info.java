/**
 * The flow object space: from byte code to flow graphs.
 *
 * <p>The same evaluator that runs a module's top level runs a function here over values that are not known. {@link org.tracewright.frontend.objspace.flow.FlowSpace}
 * is the way in. {@code GraphBuilder} keeps the paths still to follow and merges frame states where paths join; {@code Recorder} is the object space proper: it
 * folds what is constant and leaves the rest to {@code Recording}. Recording gives a graph in which a block with one predecessor may use what that one defined;
 * {@code SsaToSsi} then gives each block its own variables, {@code ExceptionDispatch} turns class tests at the start of handlers into exits, and {@code FlowCleaner}
 * removes blocks that only pass values on. {@code AppendLoops} marks where a list that a loop has built is finished.
 *
 * <p>An instruction that is outside RPython is refused, and recording goes on behind it with values of which nothing is known, so that one look finds all that is wrong.
 *
 * <p>Names are constants here: globals, closure cells, modules, classes and functions are looked up in the live program that importing it left behind.
 */
package org.tracewright.frontend.objspace.flow;
