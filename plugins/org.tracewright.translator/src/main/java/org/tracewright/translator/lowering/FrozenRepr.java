package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.SomePBC;

/** Of one of several frozen objects: a pointer to a struct of the attributes that are read; those come as they are first read. */
final class FrozenRepr extends ReferenceRepr {

    private final Lowerer lowerer;
    private final SomePBC objects;
    private final GcStruct struct;

    FrozenRepr(Lowerer lowerer, SomePBC objects) {
        this.lowerer = lowerer;
        this.objects = objects;
        this.struct = new GcStruct(lowerer.structs().unique("frozen"), null);
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return "frozen object";
    }

    @Override
    Object convertConstant(HostObject value) {
        return value instanceof HostInstance ? lowerer.prebuilt().memo(value, struct, () -> new LowStruct(struct, 0), made -> {
        }) : super.convertConstant(value);
    }

    @Override
    Operand getAttribute(Hop hop, String name) {
        Repr repr = hop.resultRepr();
        if (repr.lowType() == Primitive.VOID) {
            return Code.nothing();
        }
        if (struct.field(name) == null) {
            struct.add(name, repr.lowType(), GcStruct.Mutability.IMMUTABLE);
            lowerer.atEnd(() -> objects.descs().forEach(d -> {
                HostObject object = d.hostObject();
                ((LowStruct) convertConstant(object)).set(name, repr.convertConstant(lowerer.space().getAttribute(object, name)));
            }));
        }
        return hop.result(hop.code().getField(hop.value(0), name), repr);
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return opcode == Opcode.EQ || opcode == Opcode.NE ? Identity.compare(hop, opcode == Opcode.NE) : super.binary(hop, opcode);
    }
}
