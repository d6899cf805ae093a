/**
 * The low-level type system: what variables of lowered graphs hold, between Python's types and those of a target machine.
 *
 * <p>A {@link org.tracewright.flow.type.LowType} is a {@link org.tracewright.flow.type.Primitive}, a {@link org.tracewright.flow.type.Ptr}, or a {@link
 * org.tracewright.flow.type.Container}, which only pointers reach: a {@link org.tracewright.flow.type.GcStruct} with named fields and at most one super-struct, a {@link
 * org.tracewright.flow.type.GcArray} of fixed length, a {@link org.tracewright.flow.type.FuncType} or a {@link org.tracewright.flow.type.WeakRef}. Lists, dictionaries and strings are structs
 * and arrays like any other (<a href="https://rpython.readthedocs.io/en/latest/rtyper.html">RPython's typer</a> has the same split), so backends know none of them, and a backend
 * may represent a pointer as it likes: there is no address arithmetic and no way to reach memory but by the operations.
 *
 * <p>Structs are recursive and compared by identity; they are built field by field and then sealed. The other types are values.
 */
package org.tracewright.flow.type;
