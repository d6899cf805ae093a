/**
 * Lowering: from annotated graphs of high-level operations to typed graphs of low-level ones.
 *
 * <p>Each annotation has a representation ({@link org.tracewright.translator.lowering.Repr}): the low-level type of a variable that holds such a value, the prebuilt
 * value for a live object, and what each operation on it becomes. {@link org.tracewright.translator.lowering.Reprs} chooses it. A graph is lowered block by block
 * ({@link org.tracewright.translator.lowering.GraphLowering}): every operation goes through the {@link
 * org.tracewright.translator.lowering.OperationTable}, which asks the representations, which write low-level operations through a {@link
 * org.tracewright.translator.lowering.Code}. Values that change their representation on a link, at a call or in a container are converted by {@link
 * org.tracewright.translator.lowering.Conversions}. Values that are known need no variable: None alone, a single function, a single class are of type Void and vanish
 * from signatures, links and structs.
 *
 * <p>What is more than a few operations is a run-time helper in RPython, made for the types at hand by {@link org.tracewright.translator.lowering.HelperLibrary}
 * through the same stages.
 */
package org.tracewright.translator.lowering;
