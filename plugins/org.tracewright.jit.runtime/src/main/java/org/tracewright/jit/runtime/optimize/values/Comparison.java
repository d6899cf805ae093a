package org.tracewright.jit.runtime.optimize.values;

import java.util.function.Function;
import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Comparisons of integers of which ranges are known. */
final class Comparison {

    private Comparison() {
    }

    /** Whether the comparison holds as {@link IntBound#BOOL}, 0 or 1; null for what is no signed comparison. */
    static IntBound decide(TraceOpcode opcode, IntBound a, IntBound b) {
        return switch (opcode) {
            case INT_LT -> decided(a.upper() < b.lower(), a.lower() >= b.upper());
            case INT_LE -> decided(a.upper() <= b.lower(), a.lower() > b.upper());
            case INT_GT -> decided(a.lower() > b.upper(), a.upper() <= b.lower());
            case INT_GE -> decided(a.lower() >= b.upper(), a.upper() < b.lower());
            case INT_EQ -> decided(a.isConstant() && a.equals(b), apart(a, b));
            case INT_NE -> decided(apart(a, b), a.isConstant() && a.equals(b));
            default -> null;
        };
    }

    private static boolean apart(IntBound a, IntBound b) {
        return a.upper() < b.lower() || b.upper() < a.lower();
    }

    private static IntBound decided(boolean always, boolean never) {
        return always ? IntBound.of(1) : never ? IntBound.of(0) : IntBound.BOOL;
    }

    /** The signed operation for an unsigned one on numbers that are not negative; else the same operation. */
    static Operation signed(Operation operation, Function<Value, IntBound> ranges) {
        TraceOpcode signed = switch (operation.opcode()) {
            case UINT_LT -> TraceOpcode.INT_LT;
            case UINT_LE -> TraceOpcode.INT_LE;
            case UINT_GT -> TraceOpcode.INT_GT;
            case UINT_GE -> TraceOpcode.INT_GE;
            case UINT_FLOORDIV -> TraceOpcode.INT_FLOORDIV;
            case UINT_MOD -> TraceOpcode.INT_MOD;
            default -> null;
        };
        boolean natural = signed != null && ranges.apply(operation.arg(0)).isNatural() && ranges.apply(operation.arg(1)).isNatural();
        return natural ? operation.withOpcode(signed) : operation;
    }
}
