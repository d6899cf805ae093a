package org.tracewright.translator.lowering;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.translator.annotation.SomeIterator.Variant;

/** An iterator over the keys, values or pairs of a dict, in order of insertion. */
final class DictIteratorRepr extends IteratorRepr {

    private final Lowerer lowerer;
    private final DictRepr dict;
    private final Variant variant;
    private final GcStruct struct;

    DictIteratorRepr(Lowerer lowerer, DictRepr dict, Variant variant) {
        this.lowerer = lowerer;
        this.dict = dict;
        this.variant = variant;
        this.struct = lowerer.structs().of(List.of("dict_iterator", dict.lowType()), "dict_iterator", s -> s.add("entry", Primitive.SIGNED).add("dict", dict.lowType()));
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return "iterator over " + dict.describe();
    }

    @Override
    Repr itemRepr() {
        return switch (variant) {
            case DICT_VALUES -> dict.value();
            case DICT_PAIRS -> lowerer.reprs().tuple(List.of(dict.key(), dict.value()));
            default -> dict.key();
        };
    }

    @Override
    Operand start(Code code, Operand container) {
        Operand iterator = code.newStruct(struct);
        code.setField(iterator, "dict", container);
        return iterator;
    }

    /** Moves on to the next live entry. */
    @Override
    Operand hasNext(Code code, Operand iterator) {
        Operand entry = code.helper("dicts.next_entry", code.getField(iterator, "dict"), code.getField(iterator, "entry"));
        code.setField(iterator, "entry", entry);
        return code.emit(Opcode.INT_GE, entry, Code.signed(0));
    }

    @Override
    Operand next(Code code, Operand iterator) {
        Operand entry = code.getField(iterator, "entry");
        Operand container = code.getField(iterator, "dict");
        code.setField(iterator, "entry", code.emit(Opcode.INT_ADD, entry, Code.signed(1)));
        return switch (variant) {
            case DICT_VALUES -> dict.valueAt(code, container, entry);
            case DICT_PAIRS -> ((TupleRepr) itemRepr()).make(code, List.of(dict.keyAt(code, container, entry), dict.valueAt(code, container, entry)));
            default -> dict.keyAt(code, container, entry);
        };
    }
}
