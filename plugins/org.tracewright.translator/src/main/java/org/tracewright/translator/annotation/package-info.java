/**
 * Type inference. From the entry point on, {@link org.tracewright.translator.annotation.Annotation annotations} flow forward along operations, links and
 * calls until nothing changes any more.
 *
 * <p>An annotation is an immutable element of a lattice. What grows lives in definitions that annotations name: {@link
 * org.tracewright.translator.annotation.ListDef}, {@link org.tracewright.translator.annotation.DictDef} and {@link
 * org.tracewright.translator.annotation.ClassDef}, whose {@link org.tracewright.translator.annotation.Slot slots} know which blocks have read them; when a
 * slot grows, those blocks are looked at again. Prebuilt things that are compared and called but have no type of their own (functions, methods, classes,
 * frozen objects) are {@link org.tracewright.translator.annotation.Desc descriptors} in the set of a {@link org.tracewright.translator.annotation.SomePBC}.
 *
 * <p>Two values that meet at a join get the union of their annotations. Where there is none, that is an error of the program; it is reported with the origins of
 * both, the value becomes {@link org.tracewright.translator.annotation.SomeError}, which silences what follows from it, and inference goes on.
 */
package org.tracewright.translator.annotation;
