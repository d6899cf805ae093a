package org.tracewright.flow.type;

/** What a {@link Ptr} points to. Containers are compared by structure where immutable, structs by identity. */
public sealed interface Container extends LowType permits GcStruct, GcArray, FuncType, WeakRef, Watchers {
}
