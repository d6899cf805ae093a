package org.tracewright.jit.runtime.trace;

/** An argument of a trace operation: a {@link Box} or a constant. */
public sealed interface Value permits Box, ConstInt, ConstRef, ConstFloat {

    /** Never {@code VOID}. */
    Kind kind();

    /** Whether the value is the same in every run of the trace. */
    default boolean isConstant() {
        return !(this instanceof Box);
    }
}
