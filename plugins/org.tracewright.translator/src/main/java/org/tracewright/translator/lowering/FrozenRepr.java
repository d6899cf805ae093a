package org.tracewright.translator.lowering;

import java.util.HashSet;
import java.util.Set;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostBoundMethod;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.FrozenMethodDesc;
import org.tracewright.translator.annotation.SomePBC;

/** Of one of several frozen objects, and of the method of one name of one of them: a pointer to the struct of the object. */
final class FrozenRepr extends ReferenceRepr {

    private final Lowerer lowerer;
    private final SomePBC objects;
    private final Set<String> filled = new HashSet<>();

    FrozenRepr(Lowerer lowerer, SomePBC objects) {
        this.lowerer = lowerer;
        this.objects = objects;
    }

    @Override
    LowType lowType() {
        return lowerer.frozenObjects().lowType();
    }

    @Override
    String describe() {
        return "frozen object";
    }

    @Override
    Object convertConstant(HostObject value) {
        HostObject object = value instanceof HostBoundMethod method ? method.self() : value;
        return object instanceof HostInstance ? lowerer.frozenObjects().of(object) : super.convertConstant(value);
    }

    @Override
    Operand getAttribute(Hop hop, String name) {
        Repr repr = hop.resultRepr();
        if (repr.lowType() == Primitive.VOID) {
            return Code.nothing();
        }
        if (hop.graph().annotation(hop.operation().result()) instanceof SomePBC pbc && pbc.any() instanceof FrozenMethodDesc) {
            return hop.value(0);
        }
        String field = lowerer.frozenObjects().field(name, repr.lowType());
        if (filled.add(field)) {
            lowerer.atEnd(() -> objects.descs().forEach(d -> lowerer.frozenObjects().of(d.hostObject())
                    .set(field, repr.convertConstant(lowerer.space().getAttribute(d.hostObject(), name)))));
        }
        return hop.result(hop.code().getField(hop.value(0), field), repr);
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return opcode == Opcode.EQ || opcode == Opcode.NE ? Identity.compare(hop, opcode == Opcode.NE) : super.binary(hop, opcode);
    }
}
