package org.tracewright.flow.interp;

/** The activation of one function. A slot below 0 names a constant of the function. */
final class Frame {

    final Code code;
    final Frame caller;
    final long[] numbers;
    final Object[] references;
    DecodedBlock block;
    /** Index of the next instruction of the block. */
    int next;
    /** The link that led to the block; null in the start block. */
    Jump cameBy;

    Frame(Code code, Frame caller) {
        this.code = code;
        this.caller = caller;
        this.numbers = new long[code.numberSlots];
        this.references = new Object[code.referenceSlots];
        this.block = code.start;
    }

    long number(int slot) {
        return slot >= 0 ? numbers[slot] : code.numberConstants[~slot];
    }

    double floating(int slot) {
        return Double.longBitsToDouble(number(slot));
    }

    Object reference(int slot) {
        return slot >= 0 ? references[slot] : code.referenceConstants[~slot];
    }
}
