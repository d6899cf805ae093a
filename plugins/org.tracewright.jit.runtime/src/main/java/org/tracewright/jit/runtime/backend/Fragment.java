package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Trace;

/** A trace, or the part of a large one, that is always in one method. Compared by identity. */
final class Fragment {

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
