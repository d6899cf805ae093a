package org.tracewright.jit.runtime.backend;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Writes the tests for overflow, from arguments and wrapped result (Warren, <em>Hacker's Delight</em>, section 2-13). */
final class OverflowEmitter {

    private final Code code;
    private final Locals locals;

    OverflowEmitter(Code code, Locals locals) {
        this.code = code;
        this.locals = locals;
    }

    /** Writes the wrapping operation itself. */
    void compute(Operation operation) {
        locals.push(operation.arg(0));
        locals.push(operation.arg(1));
        code.insn(wrapping(operation.opcode()));
        locals.define(operation.result(), null);
    }

    private static int wrapping(TraceOpcode opcode) {
        return switch (opcode) {
            case INT_ADD_OVF -> Opcodes.LADD;
            case INT_SUB_OVF -> Opcodes.LSUB;
            default -> Opcodes.LMUL;
        };
    }

    /** Jumps where the operation, whose arguments still live, has overflowed or, else, has not. */
    void jump(Operation operation, boolean ifOverflow, Label target) {
        Value a = operation.arg(0);
        Value b = operation.arg(1);
        if (operation.opcode() == TraceOpcode.INT_MUL_OVF) {
            locals.push(a);
            locals.push(b);
            code.staticCall("java/lang/Math", "multiplyHigh", "(JJ)J");
            pushResult(operation);
            code.integer(63);
            code.insn(Opcodes.LSHR, Opcodes.LCMP);
            code.jump(ifOverflow ? Opcodes.IFNE : Opcodes.IFEQ, target);
            return;
        }
        boolean adds = operation.opcode() == TraceOpcode.INT_ADD_OVF;
        if (b instanceof ConstInt constant && constant.value() != Long.MIN_VALUE) {
            // Adding a positive number overflows where the sum is below the other; a negative one where it is above.
            boolean up = adds == constant.value() >= 0;
            pushResult(operation);
            locals.push(a);
            code.insn(Opcodes.LCMP);
            code.jump(up ? ifOverflow ? Opcodes.IFLT : Opcodes.IFGE : ifOverflow ? Opcodes.IFGT : Opcodes.IFLE, target);
            return;
        }
        signs(operation, adds);
        code.insn(Opcodes.LCONST_0, Opcodes.LCMP);
        code.jump(ifOverflow ? Opcodes.IFLT : Opcodes.IFGE, target);
    }

    /** Pushes a number that is negative where the sum, or the difference, has overflowed. */
    private void signs(Operation operation, boolean adds) {
        locals.push(operation.arg(0));
        pushResult(operation);
        code.insn(Opcodes.LXOR);
        locals.push(operation.arg(1));
        if (adds) {
            pushResult(operation);
        } else {
            locals.push(operation.arg(0));
        }
        code.insn(Opcodes.LXOR, Opcodes.LAND);
    }

    private void pushResult(Operation operation) {
        if (locals.isUsed(operation.result())) {
            locals.push(operation.result());
            return;
        }
        locals.push(operation.arg(0));
        locals.push(operation.arg(1));
        code.insn(wrapping(operation.opcode()));
    }
}
