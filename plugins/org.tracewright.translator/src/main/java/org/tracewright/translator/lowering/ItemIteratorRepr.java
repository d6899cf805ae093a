package org.tracewright.translator.lowering;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.translator.annotation.SomeIterator;

/** An iterator over a list or a string by position, forwards or backwards. */
final class ItemIteratorRepr extends IteratorRepr {

    private final Repr container;
    private final boolean backwards;
    private final GcStruct struct;

    private ItemIteratorRepr(Lowerer lowerer, Repr container, boolean backwards) {
        this.container = container;
        this.backwards = backwards;
        this.struct = lowerer.structs().of(List.of("iterator", container.lowType()), "iterator", s -> s.add("index", Primitive.SIGNED).add("container", container.lowType()));
    }

    /** An iterator over values of that representation. */
    static Repr overAny(Lowerer lowerer, Repr container, boolean backwards) {
        if (container instanceof RangeRepr range) {
            return new RangeIteratorRepr(lowerer, range, backwards);
        }
        if (container instanceof DictRepr dict) {
            return new DictIteratorRepr(lowerer, dict, SomeIterator.Variant.ITEMS);
        }
        if (container instanceof TupleRepr tuple) {
            return new ItemIteratorRepr(lowerer, lowerer.reprs().list(common(tuple.items(), lowerer), false), backwards);
        }
        Repr walked = container instanceof CharRepr c ? lowerer.reprs().strings(c.isUnicode()) : container;
        return new ItemIteratorRepr(lowerer, walked, backwards);
    }

    static IteratorRepr over(Lowerer lowerer, Repr container, boolean backwards) {
        return (IteratorRepr) overAny(lowerer, container, backwards);
    }

    private static Repr common(List<Repr> items, Lowerer lowerer) {
        Repr first = items.isEmpty() ? lowerer.reprs().none() : items.get(0);
        for (Repr item : items) {
            if (item != first) {
                if (item instanceof InstanceRepr && first instanceof InstanceRepr) {
                    first = lowerer.reprs().root();
                } else if (item instanceof StringRepr && first instanceof CharRepr) {
                    first = item;
                } else if (item instanceof FloatRepr && Reprs.isNumber(first)) {
                    first = item;
                }
            }
        }
        return first;
    }

    Repr container() {
        return container;
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return "iterator over " + container.describe();
    }

    @Override
    Repr itemRepr() {
        return container.itemRepr();
    }

    @Override
    Operand start(Code code, Operand value) {
        Operand iterator = code.newStruct(struct);
        code.setField(iterator, "container", value);
        if (backwards) {
            code.setField(iterator, "index", code.emit(Opcode.INT_SUB, length(code, value), Code.signed(1)));
        }
        return iterator;
    }

    private Operand length(Code code, Operand value) {
        return container instanceof ListRepr list ? list.length(code, value) : code.emit(Opcode.GETINTERIORSIZE, value);
    }

    @Override
    Operand hasNext(Code code, Operand iterator) {
        Operand index = code.getField(iterator, "index");
        return backwards ? code.emit(Opcode.INT_GE, index, Code.signed(0)) : code.emit(Opcode.INT_LT, index, length(code, code.getField(iterator, "container")));
    }

    @Override
    Operand next(Code code, Operand iterator) {
        Operand index = code.getField(iterator, "index");
        Operand value = code.getField(iterator, "container");
        code.setField(iterator, "index", code.emit(backwards ? Opcode.INT_SUB : Opcode.INT_ADD, index, Code.signed(1)));
        return container instanceof ListRepr list ? list.load(code, list.items(code, value), index) : code.emit(Opcode.GETINTERIOR, value, index);
    }
}
