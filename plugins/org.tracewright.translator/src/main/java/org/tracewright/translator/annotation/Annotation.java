package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/**
 * What inference knows about a value: an element of the lattice. Immutable; what may still grow (the items of a list, the attributes of a
 * class) lives in the {@link ListDef}, {@link DictDef} or {@link ClassDef} that the annotation names, so that every holder sees the growth.
 * {@code equals} compares meaning: two lists are equal when their definitions have been merged.
 */
public sealed interface Annotation permits SomeImpossible, SomeError, SomeNone, SomeBool, SomeInteger, SomeFloat, SomeChar, SomeUnicodeChar, SomeString,
        SomeUnicode, SomeTuple, SomeList, SomeDict, SomeInstance, SomePBC, SomeBuiltin, SomeBuiltinMethod, SomeIterator, SomeClass, SomeSlice, SomePtr,
        SomeForeign, SomeWeakRef, SomeStringBuilder, SomeProperty {

    /** The kinds of annotation: the rows and columns of the tables of operations. */
    enum Kind {
        IMPOSSIBLE, ERROR, NONE, BOOL, INTEGER, FLOAT, CHAR, UNICHAR, STRING, UNICODE, TUPLE, LIST, DICT, INSTANCE, PBC, BUILTIN, BUILTIN_METHOD,
        ITERATOR, CLASS, SLICE, PTR, FOREIGN, WEAKREF, BUILDER, PROPERTY
    }

    Kind kind();

    /** The one value that this can be, or null where there may be several. */
    default HostObject constant() {
        return null;
    }

    default boolean isConstant() {
        return constant() != null;
    }

    /** Whether {@code None} is among the values. */
    default boolean canBeNone() {
        return false;
    }

    /** The same type without the knowledge of one value. */
    default Annotation withoutConstant() {
        return this;
    }

    /** The same without {@code None}; impossible for the annotation of {@code None} alone. */
    default Annotation withoutNone() {
        return this;
    }
}
