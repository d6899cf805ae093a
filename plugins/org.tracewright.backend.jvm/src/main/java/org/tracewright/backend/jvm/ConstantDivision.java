package org.tracewright.backend.jvm;

import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;

/** Division by a constant above 0. Since it floors, a shift or a mask is all that it takes for a power of two; by others it takes no branch. */
final class ConstantDivision {

    private ConstantDivision() {
    }

    /** Writes the operation, the dividend being pushed by {@code expressions}; false where it is no such division. */
    static boolean compute(Operation operation, Expressions expressions) {
        boolean signed = operation.opcode() == Opcode.INT_FLOORDIV || operation.opcode() == Opcode.INT_MOD;
        boolean divides = signed || operation.opcode() == Opcode.UINT_FLOORDIV || operation.opcode() == Opcode.UINT_MOD;
        long divisor = divides ? divisor(operation.arg(1)) : 0;
        boolean powerOfTwo = Long.bitCount(divisor) == 1;
        if (divisor <= 0 || !signed && !powerOfTwo) {
            return false;
        }
        expressions.push(operation.arg(0));
        if (powerOfTwo) {
            byPowerOfTwo(operation.opcode(), divisor, expressions.code());
        } else {
            expressions.push(operation.arg(1));
            expressions.code().runtime("Ops", operation.opcode() == Opcode.INT_MOD ? "floorModByPositive" : "floorDivByPositive", "(JJ)J");
        }
        return true;
    }

    private static void byPowerOfTwo(Opcode opcode, long divisor, Code code) {
        switch (opcode) {
            case INT_FLOORDIV -> shift(code, divisor, Opcodes.LSHR);
            case UINT_FLOORDIV -> shift(code, divisor, Opcodes.LUSHR);
            default -> {
                code.number(divisor - 1);
                code.insn(Opcodes.LAND);
            }
        }
    }

    private static void shift(Code code, long divisor, int opcode) {
        code.integer(Long.numberOfTrailingZeros(divisor));
        code.insn(opcode);
    }

    private static long divisor(Operand operand) {
        return operand instanceof Constant constant && constant.value() instanceof Long value ? value : 0;
    }
}
