/**
 * What one translation knows of the one before. Import, inference and lowering make new objects each time: classes, structs, prebuilt objects. What passes and backends
 * make of a lowered graph does not depend on which objects these are, only on how the graph uses them.
 *
 * <p>So {@link org.tracewright.translator.reuse.Content} takes a graph apart into a content, which is the same in every translation and has a digest, and the prebuilt
 * objects and source lines that it names, which stand in the content by their number. Functions, classes and types stand in it by their names, the last two also by
 * what may be asked of them ({@link org.tracewright.translator.reuse.Surroundings}). The content has, too, what folding reads of objects and classes, and
 * the contents of the functions that are put in place of calls. A function that only moved in its file has the same content.
 *
 * <p>What is kept of a graph ({@link org.tracewright.translator.reuse.Remembered}) are no graphs, which would have to be made to fit the new objects, but what others ask of
 * it: what it calls, whether it is inlined, what it mentions. If {@link org.tracewright.translator.reuse.Recall} meets a content again, the graph is made of this
 * translation's lowered graph, by the passes, if somebody asks for it: a view, or a caller that takes it in and is new. A backend that remembers what it made of a graph with the
 * same {@link org.tracewright.flow.graph.GraphIdentity} need not ask.
 */
package org.tracewright.translator.reuse;
