package org.tracewright.conformance.random;

/** The steps that a routine may take, counted where its code is made. */
final class Effort {

    private final int limit;
    private int spent;

    Effort(int limit) {
        this.limit = limit;
    }

    boolean allows(int steps) {
        return spent + steps <= limit;
    }

    void spend(int steps) {
        spent += steps;
    }

    int spent() {
        return spent;
    }
}
