package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.ClassDef;
import org.tracewright.translator.annotation.ClassDesc;
import org.tracewright.translator.annotation.SomeClass;
import org.tracewright.translator.annotation.SomePBC;

/** Of classes as values: one of several, or the class of an instance. */
final class ClassRepr extends Repr {

    private final Lowerer lowerer;

    ClassRepr(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    @Override
    LowType lowType() {
        return Primitive.CLASS;
    }

    @Override
    String describe() {
        return "class";
    }

    @Override
    Object convertConstant(HostObject value) {
        return value instanceof HostType type ? lowerer.classes().of(type) : super.convertConstant(value);
    }

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(Opcode.CLASS_NONZERO, value);
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return code.emit(Opcode.CLASS_EQ, left, right);
    }

    @Override
    Operand text(Code code, Operand value) {
        return code.emit(Opcode.CLASS_NAME, value);
    }

    @Override
    Operand hash(Code code, Operand value) {
        return code.helper("strings.string_hash", code.emit(Opcode.CLASS_NAME, value));
    }

    @Override
    Operand getAttribute(Hop hop, String name) {
        Operand self = hop.value(0);
        if (name.equals("__name__")) {
            return hop.code().emit(Opcode.CLASS_NAME, self);
        }
        Repr repr = hop.resultRepr();
        lowerer.later(() -> publish(hop.annotation(0), name, repr));
        return hop.code().emitAs(Opcode.CLASS_ATTR, repr.lowType(), self, Constant.ofVoid(name));
    }

    private void publish(Annotation annotation, String name, Repr repr) {
        if (annotation instanceof SomeClass some) {
            lowerer.classes().publish(some.bound(), name, repr);
        } else if (annotation instanceof SomePBC pbc) {
            pbc.descs().forEach(d -> {
                ClassDef def = ((ClassDesc) d).classDef();
                lowerer.classes().publish(def != null ? def : lowerer.program().classDef(((ClassDesc) d).type()), name, repr);
            });
        }
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return opcode == Opcode.EQ || opcode == Opcode.NE ? Identity.compare(hop, opcode == Opcode.NE) : super.binary(hop, opcode);
    }
}
