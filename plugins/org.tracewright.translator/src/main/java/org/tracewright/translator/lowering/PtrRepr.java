package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** Of low-level pointers, in helpers. */
final class PtrRepr extends ReferenceRepr {

    private final Ptr type;

    PtrRepr(Ptr type) {
        this.type = type;
    }

    @Override
    LowType lowType() {
        return type;
    }

    @Override
    String describe() {
        return type.irName();
    }

    private boolean isArray() {
        return type.target() instanceof GcArray;
    }

    @Override
    Operand length(Hop hop) {
        return hop.code().emit(isArray() ? Opcode.GETARRAYSIZE : Opcode.GETINTERIORSIZE, hop.value(0));
    }

    @Override
    Operand getItem(Hop hop) {
        return hop.code().emit(isArray() ? Opcode.GETARRAYITEM : Opcode.GETINTERIOR, hop.value(0), hop.integer(1, 0));
    }

    private LowType itemType() {
        return isArray() ? ((GcArray) type.target()).item() : ((GcStruct) type.target()).inlinedArray().item();
    }

    @Override
    Operand setItem(Hop hop) {
        Operand value = hop.value(2, new LowRepr(itemType()));
        return hop.code().emit(isArray() ? Opcode.SETARRAYITEM : Opcode.SETINTERIOR, hop.value(0), hop.integer(1, 0), value);
    }

    @Override
    Operand getAttribute(Hop hop, String name) {
        return hop.code().getField(hop.value(0), name);
    }

    @Override
    void setAttribute(Hop hop, String name) {
        LowType field = ((GcStruct) type.target()).field(name).type();
        if (field != Primitive.VOID) {
            hop.code().setField(hop.value(0), name, hop.value(2, new LowRepr(field)));
        }
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return opcode == Opcode.EQ || opcode == Opcode.NE ? Identity.compare(hop, opcode == Opcode.NE) : super.binary(hop, opcode);
    }
}
