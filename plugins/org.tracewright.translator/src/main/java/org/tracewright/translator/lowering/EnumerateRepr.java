package org.tracewright.translator.lowering;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** Pairs of a position and what another iterator gives. */
final class EnumerateRepr extends IteratorRepr {

    private final Lowerer lowerer;
    private final IteratorRepr inner;
    private final GcStruct struct;

    EnumerateRepr(Lowerer lowerer, IteratorRepr inner) {
        this.lowerer = lowerer;
        this.inner = inner;
        this.struct = lowerer.structs().of(List.of("enumerate", inner.lowType()), "enumerate", s -> s.add("index", Primitive.SIGNED).add("inner", inner.lowType()));
    }

    IteratorRepr inner() {
        return inner;
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return "enumeration";
    }

    @Override
    Repr itemRepr() {
        return lowerer.reprs().tuple(List.of(lowerer.reprs().signed(), inner.itemRepr()));
    }

    /** @param iterator the inner iterator */
    @Override
    Operand start(Code code, Operand iterator) {
        return startAt(code, iterator, Code.signed(0));
    }

    Operand startAt(Code code, Operand iterator, Operand first) {
        Operand made = code.newStruct(struct);
        code.setField(made, "inner", iterator);
        code.setField(made, "index", first);
        return made;
    }

    @Override
    Operand hasNext(Code code, Operand iterator) {
        return inner.hasNext(code, code.getField(iterator, "inner"));
    }

    @Override
    Operand next(Code code, Operand iterator) {
        Operand index = code.getField(iterator, "index");
        code.setField(iterator, "index", code.emit(Opcode.INT_ADD, index, Code.signed(1)));
        Operand item = inner.next(code, code.getField(iterator, "inner"));
        return ((TupleRepr) itemRepr()).make(code, List.of(index, item));
    }
}
