package org.tracewright.backend.jvm;

import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;

/** Division by a constant power of two: since it floors, a shift or a mask is all that it takes. */
final class PowersOfTwo {

    private PowersOfTwo() {
    }

    /** Writes the operation, the dividend being pushed by {@code expressions}; false where it is no such division. */
    static boolean compute(Operation operation, Expressions expressions) {
        boolean divides = switch (operation.opcode()) {
            case INT_FLOORDIV, UINT_FLOORDIV, INT_MOD, UINT_MOD -> true;
            default -> false;
        };
        long divisor = divides ? divisor(operation.arg(1)) : 0;
        if (divisor <= 0 || Long.bitCount(divisor) != 1) {
            return false;
        }
        expressions.push(operation.arg(0));
        Code code = expressions.code();
        switch (operation.opcode()) {
            case INT_FLOORDIV -> shift(code, divisor, Opcodes.LSHR);
            case UINT_FLOORDIV -> shift(code, divisor, Opcodes.LUSHR);
            default -> {
                code.number(divisor - 1);
                code.insn(Opcodes.LAND);
            }
        }
        return true;
    }

    private static void shift(Code code, long divisor, int opcode) {
        code.integer(Long.numberOfTrailingZeros(divisor));
        code.insn(opcode);
    }

    private static long divisor(Operand operand) {
        return operand instanceof Constant constant && constant.value() instanceof Long value ? value : 0;
    }
}
