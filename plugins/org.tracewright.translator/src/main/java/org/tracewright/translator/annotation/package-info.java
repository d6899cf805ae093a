/**
 * Type inference. From the entry point on, {@link org.tracewright.translator.annotation.Annotation annotations} flow forward along operations, links and
 * calls until nothing changes any more.
 *
 * <p><b>What is known.</b> An annotation is an immutable element of a lattice. What grows lives in definitions that annotations name: {@link
 * org.tracewright.translator.annotation.ListDef}, {@link org.tracewright.translator.annotation.DictDef} and {@link
 * org.tracewright.translator.annotation.ClassDef}, whose {@link org.tracewright.translator.annotation.Slot slots} know which blocks have read them; when a
 * slot grows, those blocks are looked at again. Prebuilt things that are compared and called but have no type of their own (functions, methods, classes,
 * frozen objects) are {@link org.tracewright.translator.annotation.Desc descriptors} in the set of a {@link org.tracewright.translator.annotation.SomePBC}.
 * Live objects of the concrete space become annotations in the {@code Bookkeeper}.
 *
 * <p><b>How it moves.</b> {@code FixedPoint} takes a block from the worklist and applies to each operation the rule found in {@code RuleTable} by operation and
 * kinds of arguments; {@code NumberRules}, {@code ItemRules} and their like fill the table, {@code Builtins} and {@code Methods} hold the built-in functions and methods
 * by name. An operation whose result is impossible waits: the block is left, and looked at again when something it read grows. At the end of a block the values go along
 * the exits that can be taken: a constant condition takes one, {@code Raises} knows which exceptions there can be, and {@code Refinements} carries what the test has
 * taught ({@code isinstance}, {@code is None}, comparisons with 0). Where values meet, {@code Unions} joins them; blocks of the youngest graph come first.
 *
 * <p><b>Calls.</b> {@code Calls} resolves the callees of a call to graphs: {@code ParameterMatch} lets arguments meet parameters, {@code Specializer} chooses the copy of
 * the function, whose graph is made on demand by {@link org.tracewright.translator.annotation.FlowGraphs}. A call reads the result of its graphs like a slot. After the fixed
 * point {@code Normalizer} lets all graphs that one call may reach agree on parameters and result, and inference goes on until that holds too.
 *
 * <p><b>Attributes.</b> {@code ClassTable} keeps each attribute in the highest class that needs it and lifts it from the classes below when a base class is asked for it.
 *
 * <p><b>Errors.</b> Two values without a union, an undefined operation, an operation that waits for ever: each is one diagnostic in {@code Faults} with the origins that
 * {@code Explanations} finds by walking backwards. The value becomes {@link org.tracewright.translator.annotation.SomeError}, which silences what follows from it, and
 * inference goes on.
 */
package org.tracewright.translator.annotation;
