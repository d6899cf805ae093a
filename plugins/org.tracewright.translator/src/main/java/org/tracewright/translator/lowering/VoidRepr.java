package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostObject;

/** Of what has one value only: None alone, one function, one class, a built-in, a low-level type. */
class VoidRepr extends Repr {

    private final String what;
    private final HostObject value;

    /** Of something that nothing but itself can stand for. */
    VoidRepr(String what) {
        this(what, null);
    }

    /** @param value the one value, for where it becomes one of several; null for none */
    VoidRepr(String what, HostObject value) {
        this.what = what;
        this.value = value;
    }

    /** The one value, or null where it cannot become one of several. */
    HostObject value() {
        return value;
    }

    @Override
    LowType lowType() {
        return Primitive.VOID;
    }

    @Override
    String describe() {
        return what;
    }

    @Override
    Operand truth(Code code, Operand value) {
        return Code.bool(!what.equals("None"));
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return Code.bool(true);
    }

    /** Also where lists stay empty in the whole program, as their items are then of no type. */
    @Override
    Operand less(Code code, Operand left, Operand right) {
        return Code.bool(false);
    }

    @Override
    Operand text(Code code, Operand value) {
        return code.string(what);
    }

    @Override
    Operand hash(Code code, Operand value) {
        return Code.signed(0);
    }

    /** The method of a prebuilt object is no value either. */
    @Override
    Operand getAttribute(Hop hop, String name) {
        return hop.resultRepr().lowType() == Primitive.VOID ? Code.nothing() : super.getAttribute(hop, name);
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        return hop.repr(1).lowType() == Primitive.VOID ? super.binary(hop, opcode) : hop.repr(1).binary(hop, opcode);
    }
}
