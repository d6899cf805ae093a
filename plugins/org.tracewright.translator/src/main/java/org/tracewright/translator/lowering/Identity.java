package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.translator.annotation.Annotation;

/** {@code is}, and {@code ==} of what has no equality of its own. */
final class Identity {

    private Identity() {
    }

    static Operand compare(Hop hop, boolean negated) {
        Operand same = same(hop);
        return negated ? hop.code().not(same) : same;
    }

    private static Operand same(Hop hop) {
        Repr left = hop.repr(0);
        Repr right = hop.repr(1);
        Code code = hop.code();
        boolean noneLeft = hop.annotation(0).kind() == Annotation.Kind.NONE;
        boolean noneRight = hop.annotation(1).kind() == Annotation.Kind.NONE;
        if (noneLeft || noneRight) {
            return noneLeft && noneRight ? Code.bool(true) : isNone(code, hop.value(noneLeft ? 1 : 0), noneLeft ? right : left);
        }
        if (left.lowType() == Primitive.VOID && right.lowType() == Primitive.VOID) {
            return Code.bool(hop.constant(0) == hop.constant(1));
        }
        if (left.lowType() == Primitive.CLASS || right.lowType() == Primitive.CLASS) {
            return code.emit(Opcode.CLASS_EQ, hop.value(0, hop.lowerer().reprs().classes()), hop.value(1, hop.lowerer().reprs().classes()));
        }
        if (left.lowType() == Primitive.VOID) {
            return samePointer(code, hop.value(0, right), hop.value(1), right);
        }
        if (left.lowType().equals(right.lowType()) || right.lowType() == Primitive.VOID) {
            return samePointer(code, hop.value(0), hop.value(1, left), left);
        }
        if (left instanceof InstanceRepr && right instanceof InstanceRepr || left instanceof PtrRepr && right instanceof PtrRepr) {
            Repr root = left instanceof InstanceRepr ? hop.lowerer().reprs().root() : left;
            return code.emit(Opcode.PTR_EQ, hop.value(0, root), hop.value(1, root));
        }
        return Reprs.isNumber(left) && Reprs.isNumber(right) ? NumberOperations.binary(hop, Opcode.EQ) : Code.bool(false);
    }

    private static Operand samePointer(Code code, Operand left, Operand right, Repr repr) {
        return repr.lowType() instanceof Ptr ? code.emit(Opcode.PTR_EQ, left, right) : repr.equal(code, left, right);
    }

    private static Operand isNone(Code code, Operand value, Repr repr) {
        if (repr.lowType() == Primitive.CLASS) {
            return code.not(code.emit(Opcode.CLASS_NONZERO, value));
        }
        return repr.lowType() instanceof Ptr ? code.emit(Opcode.PTR_ISZERO, value) : Code.bool(false);
    }
}
