package org.tracewright.jit.runtime.optimize.values;

import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** Ranges of results of checked arithmetic, if it did not overflow. */
final class OverflowRange {

    private OverflowRange() {
    }

    static IntBound of(TraceOpcode opcode, IntBound a, IntBound b) {
        return switch (opcode) {
            case INT_ADD_OVF -> new IntBound(saturatedAdd(a.lower(), b.lower()), saturatedAdd(a.upper(), b.upper()));
            case INT_SUB_OVF -> new IntBound(saturatedSubtract(a.lower(), b.upper()), saturatedSubtract(a.upper(), b.lower()));
            default -> a.isNatural() && b.isNatural() ? IntBound.NATURAL : IntBound.UNKNOWN;
        };
    }

    private static long saturatedAdd(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0 ? sum : a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private static long saturatedSubtract(long a, long b) {
        long difference = a - b;
        return ((a ^ b) & (a ^ difference)) >= 0 ? difference : a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
