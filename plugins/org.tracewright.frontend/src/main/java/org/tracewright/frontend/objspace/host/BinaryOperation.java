package org.tracewright.frontend.objspace.host;

import java.util.List;
import org.tracewright.flow.graph.Opcode;

/**
 * A binary operator: its operations, its special methods, its symbol in messages.
 *
 * @param inPlaceOpcode null where there is no in-place form
 */
record BinaryOperation(Opcode opcode, Opcode inPlaceOpcode, HostStr special, HostStr reflected, HostStr inPlaceSpecial, String symbol) {

    static final List<BinaryOperation> ALL = List.of(
            of(Opcode.ADD, Opcode.INPLACE_ADD, "add", "+"),
            of(Opcode.SUB, Opcode.INPLACE_SUB, "sub", "-"),
            of(Opcode.MUL, Opcode.INPLACE_MUL, "mul", "*"),
            of(Opcode.TRUEDIV, Opcode.INPLACE_TRUEDIV, "truediv", "/"),
            of(Opcode.DIV, Opcode.INPLACE_DIV, "div", "/"),
            of(Opcode.FLOORDIV, Opcode.INPLACE_FLOORDIV, "floordiv", "//"),
            of(Opcode.MOD, Opcode.INPLACE_MOD, "mod", "%"),
            of(Opcode.POW, Opcode.INPLACE_POW, "pow", "** or pow()"),
            of(Opcode.LSHIFT, Opcode.INPLACE_LSHIFT, "lshift", "<<"),
            of(Opcode.RSHIFT, Opcode.INPLACE_RSHIFT, "rshift", ">>"),
            of(Opcode.AND, Opcode.INPLACE_AND, "and", "&"),
            of(Opcode.OR, Opcode.INPLACE_OR, "or", "|"),
            of(Opcode.XOR, Opcode.INPLACE_XOR, "xor", "^"));

    private static BinaryOperation of(Opcode opcode, Opcode inPlace, String name, String symbol) {
        return new BinaryOperation(opcode, inPlace, HostStr.of("__" + name + "__"), HostStr.of("__r" + name + "__"), HostStr.of("__i" + name + "__"), symbol);
    }

    /** The result for operands of built-in types, or null where the operator has no meaning for them. */
    HostObject ofBuiltins(HostSpace space, HostObject left, HostObject right) {
        HostObject result = Numbers.binary(space, opcode, left, right);
        if (result != null) {
            return result;
        }
        return switch (opcode) {
            case ADD -> Sequences.concatenate(space, left, right);
            case MUL -> Sequences.repeat(space, left, right);
            case MOD -> left instanceof HostStr || left instanceof HostUnicode ? new PercentFormat(space, left, right).result() : null;
            case SUB, AND, OR, XOR -> left instanceof HostSet a && right instanceof HostSet b ? SetMethods.combine(space, opcode, a, b) : null;
            default -> null;
        };
    }

    /** Changes a mutable left operand; false where there is nothing to change. */
    boolean changeInPlace(HostSpace space, HostObject left, HostObject right) {
        if (left instanceof HostList list && opcode == Opcode.ADD) {
            List<HostObject> added = space.iteration().toList(right);
            space.budget().allocate(8L * added.size());
            list.items().addAll(added);
            return true;
        }
        if (left instanceof HostList list && opcode == Opcode.MUL && Numbers.isInteger(right)) {
            HostList result = (HostList) Sequences.repeat(space, list, right);
            list.items().clear();
            list.items().addAll(result.items());
            return true;
        }
        if (left instanceof HostSet set && !set.isFrozen() && right.payload() instanceof HostSet other
                && (opcode == Opcode.SUB || opcode == Opcode.AND || opcode == Opcode.OR || opcode == Opcode.XOR)) {
            HostSet result = SetMethods.combine(space, opcode, set, other);
            set.elements().clear();
            result.items().forEach(item -> space.extend(set, List.of(item)));
            return true;
        }
        return false;
    }
}
