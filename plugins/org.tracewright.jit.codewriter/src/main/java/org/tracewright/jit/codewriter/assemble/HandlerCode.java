package org.tracewright.jit.codewriter.assemble;

import java.util.List;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.analysis.Effects;
import org.tracewright.jit.codewriter.transform.Instruction;
import org.tracewright.jit.codewriter.transform.Label;
import org.tracewright.jit.runtime.jitcode.JitOpcode;

/** Where exceptions go: handlers behind calls, handlers of overflows, and the ways out of the function. */
final class HandlerCode {

    private final Flattener code;
    private final Registers registers;
    private final Overflow overflow;

    HandlerCode(Flattener code, Registers registers, Overflow overflow) {
        this.code = code;
        this.registers = registers;
        this.overflow = overflow;
    }

    /**
     * Writes what must stand behind an instruction that may raise.
     *
     * @param block the block whose exceptional exits are its handlers; null where it has none
     */
    void cover(Instruction instruction, Block block) {
        switch (instruction.opcode()) {
            case INT_ADD_JUMP_IF_OVF, INT_SUB_JUMP_IF_OVF, INT_MUL_JUMP_IF_OVF -> code.later((Label) instruction.operands().get(0), () -> overflow(instruction, block));
            default -> {
                if (instruction.opcode().isCall() && block != null) {
                    Label label = new Label();
                    code.emit(JitOpcode.CATCH_EXCEPTION, List.of(label), null, instruction.position());
                    code.later(label, () -> handler(block.exits().subList(1, block.exits().size()), instruction));
                }
            }
        }
    }

    /** Tries the handlers in their order. */
    private Block handler(List<Link> exits, Instruction raising) {
        if (exits.isEmpty()) {
            code.emit(JitOpcode.RERAISE, List.of(), null, raising.position());
            return null;
        }
        Link first = exits.get(0);
        if (!Effects.isCatchAll(first.exitCase())) {
            Label next = new Label();
            code.emit(JitOpcode.GOTO_IF_EXCEPTION_MISMATCH, List.of(new Constant(first.exitCase(), Primitive.CLASS), next), null, raising.position());
            code.later(next, () -> handler(exits.subList(1, exits.size()), raising));
        }
        return code.follow(first, null);
    }

    private Block overflow(Instruction instruction, Block block) {
        List<Link> exits = block == null ? List.of() : block.exits().subList(1, block.exits().size());
        Link handler = exits.stream().filter(exit -> Effects.isCatchAll(exit.exitCase()) || overflow.errorClass().isSubclassOf((LowClass) exit.exitCase())).findFirst()
                .orElse(null);
        Register error = registers.exception();
        if (handler == null || handler.lastExceptionValue() != null && handler.args().contains(handler.lastExceptionValue())) {
            code.emit(JitOpcode.NEW, List.of(overflow.struct()), error, instruction.position());
        }
        if (handler != null) {
            return code.follow(handler, error);
        }
        code.emit(JitOpcode.RAISE, List.of(error), null, instruction.position());
        return null;
    }

    /**
     * What a link carries: a register, a constant, or the opcode that gives the caught exception.
     *
     * @param overflowed the register of a new {@code OverflowError} where the link is a handler's for an overflow, else null
     */
    Object source(Link link, Operand value, Register overflowed) {
        if (link.lastException() != null && value == link.lastException()) {
            return overflowed == null ? JitOpcode.LAST_EXCEPTION : new Constant(overflow.errorClass(), Primitive.CLASS);
        } else if (link.lastExceptionValue() != null && value == link.lastExceptionValue()) {
            return overflowed == null ? JitOpcode.LAST_EXC_VALUE : overflowed;
        }
        return code.location(value);
    }

    /** Leaves the function raising what the link carries. */
    void raise(Link link, Register overflowed) {
        Object value = source(link, link.args().get(1), overflowed);
        boolean again = value == JitOpcode.LAST_EXC_VALUE;
        code.emit(again ? JitOpcode.RERAISE : JitOpcode.RAISE, again ? List.of() : List.of(value), null, link.position());
    }

    /** What the link gives back, in a register or as a constant. */
    Object value(Link link, Operand value, Register overflowed) {
        Object source = source(link, value, overflowed);
        if (!(source instanceof JitOpcode opcode)) {
            return source;
        }
        Register register = registers.exception();
        code.emit(opcode, List.of(), register, link.position());
        return register;
    }
}
