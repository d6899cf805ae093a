package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostObject;

/** Of lists that come from {@code range} alone and never change: start, stop and step. */
final class RangeRepr extends Repr {

    private final Lowerer lowerer;
    private final GcStruct struct;

    RangeRepr(Lowerer lowerer) {
        this.lowerer = lowerer;
        this.struct = lowerer.structs().of("range", "range", s -> s.add("start", Primitive.SIGNED, GcStruct.Mutability.IMMUTABLE)
                .add("stop", Primitive.SIGNED, GcStruct.Mutability.IMMUTABLE).add("step", Primitive.SIGNED, GcStruct.Mutability.IMMUTABLE));
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return "range";
    }

    @Override
    Repr itemRepr() {
        return lowerer.reprs().signed();
    }

    @Override
    Object convertConstant(HostObject value) {
        if (!(value instanceof HostList list)) {
            return super.convertConstant(value);
        }
        return lowerer.prebuilt().memo(list, struct, () -> new LowStruct(struct, 0), made -> {
            long start = list.items().isEmpty() ? 0 : ((HostInt) list.items().get(0)).value();
            long step = list.items().size() < 2 ? 1 : ((HostInt) list.items().get(1)).value() - start;
            made.set("start", start);
            made.set("step", step);
            made.set("stop", start + step * list.items().size());
        });
    }

    Operand make(Code code, Operand start, Operand stop, Operand step) {
        Operand range = code.newStruct(struct);
        code.setField(range, "start", start);
        code.setField(range, "stop", stop);
        code.setField(range, "step", step);
        return range;
    }

    /** The items in an array. */
    Operand array(Code code, Operand range) {
        return code.helper("lists.range_array", Code.type(new GcArray(Primitive.SIGNED)), code.getField(range, "start"), code.getField(range, "stop"), code.getField(range, "step"));
    }

    Operand length(Code code, Operand range) {
        return code.helper("lists.range_length", code.getField(range, "start"), code.getField(range, "stop"), code.getField(range, "step"));
    }

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(Opcode.INT_IS_TRUE, length(code, value));
    }

    @Override
    Operand length(Hop hop) {
        return length(hop.code(), hop.value(0));
    }

    @Override
    Operand getItem(Hop hop) {
        return hop.helper(hop.sees("IndexError") ? "lists.array_getitem_checked" : "lists.array_getitem_any", array(hop.code(), hop.value(0)), hop.integer(1, 0));
    }

    private ListRepr list() {
        return lowerer.reprs().list(itemRepr(), false);
    }

    @Override
    Operand getSlice(Hop hop) {
        Operand items = array(hop.code(), hop.value(0));
        Operand length = hop.code().emit(Opcode.GETARRAYSIZE, items);
        Operand part = hop.helper("lists.slice_array", Code.type(list().array()), items, length, hop.integer(1, 0), hop.given(2) ? hop.integer(2, 0) : length);
        return ((ListRepr) hop.resultRepr()).wrap(hop.code(), part);
    }

    @Override
    Operand contains(Hop hop) {
        Operand items = array(hop.code(), hop.value(0));
        return hop.helper("lists.contains", items, hop.code().emit(Opcode.GETARRAYSIZE, items), hop.value(1, itemRepr()), list().equality());
    }

    @Override
    Operand text(Code code, Operand value) {
        return list().text(code, array(code, value));
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return list().equal(code, array(code, left), array(code, right));
    }

    @Override
    Operand iterator(Hop hop) {
        return ((IteratorRepr) hop.resultRepr()).start(hop.code(), hop.value(0));
    }

    @Override
    Operand callMethod(Hop hop, String name, Operand self) {
        return ListMethods.call(hop, list(), name, array(hop.code(), self));
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        Code code = hop.code();
        ListRepr list = list();
        Operand left = array(code, hop.value(0));
        if (opcode == Opcode.ADD) {
            Operand right = hop.repr(1) instanceof RangeRepr r ? r.array(code, hop.value(1)) : ((ListRepr) hop.repr(1)).items(code, hop.value(1));
            Operand count = hop.repr(1) instanceof RangeRepr ? code.emit(Opcode.GETARRAYSIZE, right) : ((ListRepr) hop.repr(1)).length(code, hop.value(1));
            Operand both = hop.helper("lists.concat", Code.type(list.array()), left, code.emit(Opcode.GETARRAYSIZE, left), right, count);
            return ((ListRepr) hop.resultRepr()).wrap(code, both);
        }
        if (opcode == Opcode.EQ && hop.repr(1) instanceof RangeRepr other) {
            return list.equal(code, left, other.array(code, hop.value(1)));
        }
        return super.binary(hop, opcode);
    }
}
