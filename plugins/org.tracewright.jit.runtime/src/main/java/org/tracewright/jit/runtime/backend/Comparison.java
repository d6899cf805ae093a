package org.tracewright.jit.runtime.backend;

import java.util.EnumMap;
import java.util.Map;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** A comparison of two values, or of one with zero, as the JVM's jumps see it. */
record Comparison(Domain domain, Relation relation, boolean withZero) {

    /** What is compared. */
    enum Domain { LONG, UNSIGNED, DOUBLE, REFERENCE }

    /** How; in the order of the JVM's jumps. */
    enum Relation {
        EQ, NE, LT, GE, GT, LE;

        /** What holds where this does not; for numbers of which none is a NaN. */
        Relation negated() {
            return values()[ordinal() ^ 1];
        }
    }

    private static final Map<TraceOpcode, Comparison> TABLE = table();

    private static Map<TraceOpcode, Comparison> table() {
        Map<TraceOpcode, Comparison> table = new EnumMap<>(TraceOpcode.class);
        for (Relation relation : Relation.values()) {
            table.put(TraceOpcode.valueOf("INT_" + relation), new Comparison(Domain.LONG, relation, false));
            table.put(TraceOpcode.valueOf("FLOAT_" + relation), new Comparison(Domain.DOUBLE, relation, false));
            if (relation != Relation.EQ && relation != Relation.NE) {
                table.put(TraceOpcode.valueOf("UINT_" + relation), new Comparison(Domain.UNSIGNED, relation, false));
            }
        }
        table.put(TraceOpcode.PTR_EQ, new Comparison(Domain.REFERENCE, Relation.EQ, false));
        table.put(TraceOpcode.PTR_NE, new Comparison(Domain.REFERENCE, Relation.NE, false));
        table.put(TraceOpcode.INT_IS_TRUE, new Comparison(Domain.LONG, Relation.NE, true));
        table.put(TraceOpcode.INT_IS_ZERO, new Comparison(Domain.LONG, Relation.EQ, true));
        return table;
    }

    /** The comparison that the operation makes; null where it makes none. */
    static Comparison of(TraceOpcode opcode) {
        return TABLE.get(opcode);
    }
}
