package org.tracewright.jit.runtime.trace;

import java.util.List;

/**
 * Linear code. Every box is an input, an argument of a label or the result of an earlier operation; the last operation is {@code jump} or {@code finish}.
 * Behind a label only its arguments and what is computed after it may be used.
 *
 * @param inputs what the code is entered with
 */
public record Trace(List<Box> inputs, List<Operation> operations) {

    public Trace {
        inputs = List.copyOf(inputs);
        operations = List.copyOf(operations);
    }

    /** The {@code jump} or {@code finish} at the end. */
    public Operation last() {
        return operations.get(operations.size() - 1);
    }
}
