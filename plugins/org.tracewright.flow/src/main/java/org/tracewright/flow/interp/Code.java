package org.tracewright.flow.interp;

import org.tracewright.flow.heap.LowFunction;

/** A decoded function. */
final class Code {

    final LowFunction function;
    DecodedBlock start;
    Slot[] parameters;
    int numberSlots;
    int referenceSlots;
    long[] numberConstants;
    Object[] referenceConstants;

    Code(LowFunction function) {
        this.function = function;
    }
}
