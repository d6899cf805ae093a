package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode.Effect;

/** A trace, or the part of a large one, that is always in one method. Compared by identity. */
final class Fragment {

    private static final int BYTES_OF_OPERATION = 4;
    private static final int BYTES_OF_GUARD = 7;
    private static final int BYTES_OF_ARGUMENT = 2;

    private final LabelDescr start;
    private final Trace trace;
    private final CompiledTrace owner;
    private CodeUnit unit;
    private int bytes;

    Fragment(LabelDescr start, Trace trace, CompiledTrace owner) {
        this.start = start;
        this.trace = trace;
        this.owner = owner;
    }

    LabelDescr start() {
        return start;
    }

    Trace trace() {
        return trace;
    }

    CompiledTrace owner() {
        return owner;
    }

    /** Bytes of code that it surely takes, some two thirds of what it is likely to take: the ways out of guards, which push all that they hand over, are most of it. */
    int leastBytes() {
        int bytes = 0;
        for (Operation operation : trace.operations()) {
            Guard guard = owner.guard(operation);
            bytes += guard != null ? BYTES_OF_GUARD + BYTES_OF_ARGUMENT * guard.failArguments().size() : operation.opcode().effect() == Effect.MARK ? 0 : BYTES_OF_OPERATION;
        }
        return bytes;
    }

    /** The method that the fragment is in; of several the newest. */
    CodeUnit unit() {
        return unit;
    }

    /** Length of its code where it has a method alone. */
    int bytes() {
        return bytes;
    }

    void setBytes(int length) {
        bytes = length;
    }

    void setUnit(CodeUnit newUnit) {
        unit = newUnit;
    }
}
