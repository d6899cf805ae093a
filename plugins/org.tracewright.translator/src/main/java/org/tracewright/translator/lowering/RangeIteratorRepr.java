package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** An iterator over a range: the next number and how many are left. */
final class RangeIteratorRepr extends IteratorRepr {

    private final RangeRepr range;
    private final boolean backwards;
    private final GcStruct struct;

    RangeIteratorRepr(Lowerer lowerer, RangeRepr range, boolean backwards) {
        this.range = range;
        this.backwards = backwards;
        this.struct = lowerer.structs().of("range_iterator", "range_iterator", s -> s.add("next", Primitive.SIGNED).add("left", Primitive.SIGNED).add("step", Primitive.SIGNED));
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return "iterator over a range";
    }

    @Override
    Repr itemRepr() {
        return range.itemRepr();
    }

    @Override
    Operand start(Code code, Operand value) {
        Operand iterator = code.newStruct(struct);
        Operand left = range.length(code, value);
        Operand step = code.getField(value, "step");
        Operand first = code.getField(value, "start");
        if (backwards) {
            Operand last = code.emit(Opcode.INT_SUB, left, Code.signed(1));
            first = code.emit(Opcode.INT_ADD, first, code.emit(Opcode.INT_MUL, last, step));
            step = code.emit(Opcode.INT_NEG, step);
        }
        code.setField(iterator, "next", first);
        code.setField(iterator, "left", left);
        code.setField(iterator, "step", step);
        return iterator;
    }

    @Override
    Operand hasNext(Code code, Operand iterator) {
        return code.emit(Opcode.INT_GT, code.getField(iterator, "left"), Code.signed(0));
    }

    @Override
    Operand next(Code code, Operand iterator) {
        Operand value = code.getField(iterator, "next");
        code.setField(iterator, "next", code.emit(Opcode.INT_ADD, value, code.getField(iterator, "step")));
        code.setField(iterator, "left", code.emit(Opcode.INT_SUB, code.getField(iterator, "left"), Code.signed(1)));
        return value;
    }
}
