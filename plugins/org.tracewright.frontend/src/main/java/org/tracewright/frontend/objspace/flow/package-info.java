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
 *
 * <p>All that the making of a graph comes to know of that program it asks through {@code Inquiry}, never of the objects themselves; a constant's Java class, and what
 * {@code MetObjects} puts into its description, are all that may be looked at without a question. So {@link org.tracewright.frontend.objspace.flow.FlowMemory}
 * can tell whether the program that follows, which has objects of its own, would get the same graph of the same code: the questions are asked again, in order, and where all
 * answers are alike the graph is copied with the objects of that program in the places of those before. A function has the same code wherever in its file it stands.
 */
package org.tracewright.frontend.objspace.flow;
