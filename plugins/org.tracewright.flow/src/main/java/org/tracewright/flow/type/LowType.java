package org.tracewright.flow.type;

/** A type of the low-level type system: what a variable of a lowered graph holds. */
public sealed interface LowType permits Primitive, Ptr, Container {

    /** The name under which the textual IR shows this type. */
    String irName();
}
