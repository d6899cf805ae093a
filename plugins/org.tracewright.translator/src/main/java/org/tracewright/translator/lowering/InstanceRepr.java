package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.Attribute;
import org.tracewright.translator.annotation.ClassDef;

/** Of instances of a class and those below it: a pointer to the struct of the class. */
final class InstanceRepr extends ReferenceRepr {

    private final Lowerer lowerer;
    private final ClassDef def;

    /** @param def null for any instance */
    InstanceRepr(Lowerer lowerer, ClassDef def) {
        this.lowerer = lowerer;
        this.def = def;
    }

    ClassDef def() {
        return def;
    }

    LowClass lowClass() {
        return lowerer.classes().of(def);
    }

    @Override
    LowType lowType() {
        return new Ptr(lowClass().instanceType());
    }

    @Override
    String describe() {
        return def == null ? "object" : "instance of " + def.name();
    }

    @Override
    Repr storage() {
        return lowerer.reprs().root();
    }

    @Override
    Object convertConstant(HostObject value) {
        if (value == HostNone.NONE) {
            return null;
        }
        if (!(value instanceof HostInstance instance)) {
            return super.convertConstant(value);
        }
        LowClass exact = lowerer.classes().of(instance.type());
        return lowerer.prebuilt().memo(instance, exact, () -> new LowStruct(exact.instanceType(), 0), made -> fill(made, instance));
    }

    private void fill(LowStruct made, HostInstance instance) {
        ClassDef exact = lowerer.program().classDef(instance.type());
        for (ClassDef c = exact; c != null; c = c.base()) {
            for (Attribute attribute : c.attributes().values()) {
                if (attribute.readOnly() || made.type().field(attribute.name()) == null) {
                    continue;
                }
                HostObject own = instance.dict().get(attribute.name());
                HostObject value = own != null ? own : Classes.userAttribute(instance.type(), attribute.name());
                if (value != null) {
                    made.set(attribute.name(), lowerer.reprs().of(attribute.annotation()).convertConstant(Classes.plain(value)));
                }
            }
        }
    }

    @Override
    Operand hash(Code code, Operand value) {
        return code.emit(Opcode.IDENTITY_HASH, value);
    }

    @Override
    Operand text(Code code, Operand value) {
        Operand name = code.emit(Opcode.CLASS_NAME, code.emit(Opcode.TYPE_OF, value));
        Operand start = code.helper("strings.concat", code.string("<"), name);
        return code.helper("strings.concat", start, code.string(" object>"));
    }

    @Override
    Operand getAttribute(Hop hop, String name) {
        Code code = hop.code();
        if (name.equals("__class__")) {
            return code.emit(Opcode.TYPE_OF, hop.value(0));
        }
        Attribute attribute = def == null ? null : def.attribute(name);
        if (attribute == null) {
            throw refuse("has no attribute " + name);
        }
        Repr repr = lowerer.reprs().of(attribute.annotation());
        if (hop.resultRepr() instanceof MethodRepr method) {
            return Conversions.convert(code, hop.value(0), this, null, method.self());
        }
        if (hop.resultRepr() instanceof BoundMethodRepr && attribute.readOnly()) {
            throw refuse("has methods of several names as attribute " + name);
        }
        if (hop.resultRepr().lowType() == Primitive.VOID) {
            return Code.nothing();
        }
        if (attribute.readOnly()) {
            lowerer.later(() -> lowerer.classes().publish(attribute, repr));
            Operand type = code.emit(Opcode.TYPE_OF, hop.value(0));
            return hop.result(code.emitAs(Opcode.CLASS_ATTR, repr.lowType(), type, Constant.ofVoid(name)), repr);
        }
        return hop.result(code.getField(hop.value(0), name), repr);
    }

    @Override
    void setAttribute(Hop hop, String name) {
        Attribute attribute = def == null ? null : def.attribute(name);
        if (attribute == null) {
            throw refuse("has no attribute " + name + " to assign");
        }
        Repr repr = lowerer.reprs().of(attribute.annotation());
        if (repr.lowType() != Primitive.VOID) {
            hop.code().setField(hop.value(0), name, hop.value(hop.count() - 1, repr));
        }
    }

    /** A new instance of exactly this class, with the defaults that the class gives. */
    Operand make(Code code) {
        LowClass low = lowClass();
        Operand made = code.emitAs(Opcode.NEW, lowType(), Constant.ofVoid(low));
        if (def != null) {
            lowerer.classes().defaults(def).forEach((field, value) -> code.setField(made, field, value));
        }
        return made;
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return opcode == Opcode.EQ || opcode == Opcode.NE ? Identity.compare(hop, opcode == Opcode.NE) : super.binary(hop, opcode);
    }
}
