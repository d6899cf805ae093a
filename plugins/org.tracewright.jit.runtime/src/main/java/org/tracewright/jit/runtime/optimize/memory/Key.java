package org.tracewright.jit.runtime.optimize.memory;

import java.util.List;
import java.util.Objects;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** A computation whose result may be known: a pure operation, or reading a place in memory. */
record Key(TraceOpcode opcode, Descriptor descr, List<Value> args) {

    static Key of(Operation operation) {
        return new Key(operation.opcode(), operation.descr(), operation.args());
    }

    /** Reading that field. */
    static Key field(FieldDescr descr, Value object) {
        return new Key(read(descr.kind(), TraceOpcode.GETFIELD_GC_I, TraceOpcode.GETFIELD_GC_R, TraceOpcode.GETFIELD_GC_F), descr, List.of(object));
    }

    /** Reading that item. */
    static Key item(ArrayDescr descr, Value array, Value index) {
        return new Key(read(descr.kind(), TraceOpcode.GETARRAYITEM_GC_I, TraceOpcode.GETARRAYITEM_GC_R, TraceOpcode.GETARRAYITEM_GC_F), descr, List.of(array, index));
    }

    private static TraceOpcode read(Kind kind, TraceOpcode ofInt, TraceOpcode ofRef, TraceOpcode ofFloat) {
        return switch (kind) {
            case INT -> ofInt;
            case REF -> ofRef;
            case FLOAT -> ofFloat;
            case VOID -> throw new IllegalArgumentException("nothing to read");
        };
    }

    Value object() {
        return args.get(0);
    }

    /** The item's index; null for a field. */
    Value index() {
        return args.size() > 1 ? args.get(1) : null;
    }

    Key withArgs(List<Value> newArgs) {
        return new Key(opcode, descr, newArgs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key that && opcode == that.opcode && Objects.equals(descr, that.descr) && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * opcode.hashCode() + Objects.hashCode(descr)) + args.hashCode();
    }
}
