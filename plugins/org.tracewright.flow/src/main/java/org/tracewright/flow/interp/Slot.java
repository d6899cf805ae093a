package org.tracewright.flow.interp;

/**
 * Where a frame keeps a variable or constant.
 *
 * @param kind  which of the two arrays
 * @param index at least 0 for a variable, below 0 for a constant
 */
record Slot(Kind kind, int index) {

    enum Kind { NUMBER, REFERENCE, NONE }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isReference() {
        return kind == Kind.REFERENCE;
    }
}
