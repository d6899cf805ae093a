package org.tracewright.jit.runtime.blackhole;

import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.jitcode.CallTable;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.trace.Kind;

/** Runs calls. What has a function of its own in the program is called there; only code without one gets a frame here. */
final class CallInstructions {

    private final Blackhole interpreter;
    private final JitProgram program;
    private final Cpu cpu;
    private final OperandReader operands;

    CallInstructions(Blackhole interpreter, JitProgram program, Cpu cpu, OperandReader operands) {
        this.interpreter = interpreter;
        this.program = program;
        this.cpu = cpu;
        this.operands = operands;
    }

    /** Runs the instruction if it is a call; whether it is one. */
    boolean run(BlackholeFrame frame, JitOpcode opcode) throws RaisedException {
        switch (opcode) {
            case INLINE_CALL_I, INLINE_CALL_R, INLINE_CALL_F, INLINE_CALL_N -> inline(frame, opcode, program.codes().get(operands.number()));
            case RESIDUAL_CALL_I, RESIDUAL_CALL_R, RESIDUAL_CALL_F, RESIDUAL_CALL_N -> residual(frame, opcode);
            case INDIRECT_CALL_I, INDIRECT_CALL_R, INDIRECT_CALL_F, INDIRECT_CALL_N -> {
                Object pointer = operands.refValue();
                CallTable table = program.callTables().get(operands.number());
                callBehind(frame, opcode, table.residual(), operands.arguments(pointer));
            }
            case VIRTUAL_CALL_I, VIRTUAL_CALL_R, VIRTUAL_CALL_F, VIRTUAL_CALL_N ->
                callBehind(frame, opcode, program.callTables().get(operands.number()).residual(), operands.arguments());
            case RECURSIVE_CALL_I, RECURSIVE_CALL_R, RECURSIVE_CALL_F, RECURSIVE_CALL_N -> {
                CallDescr runner = program.drivers().get(operands.number()).runner();
                callBehind(frame, opcode, runner, Arguments.concat(operands.arguments(), operands.arguments()));
            }
            case COND_CALL -> {
                if (operands.intValue() != 0) {
                    residual(frame, opcode);
                } else {
                    pass(frame, opcode);
                }
            }
            case COND_CALL_VALUE_I -> {
                long value = operands.intValue();
                if (value == 0) {
                    residual(frame, opcode);
                } else {
                    pass(frame, opcode);
                    frame.takeResult(Kind.INT, value, null, 0);
                }
            }
            case COND_CALL_VALUE_R -> {
                Object value = operands.refValue();
                if (value == null) {
                    residual(frame, opcode);
                } else {
                    pass(frame, opcode);
                    frame.takeResult(Kind.REF, 0, value, 0);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void inline(BlackholeFrame frame, JitOpcode opcode, JitCode callee) throws RaisedException {
        Arguments arguments = operands.arguments();
        if (callee.function() != null) {
            callBehind(frame, opcode, callee.function(), arguments);
        } else {
            leave(frame, opcode);
            interpreter.enter(callee, arguments);
        }
    }

    private void residual(BlackholeFrame frame, JitOpcode opcode) throws RaisedException {
        callBehind(frame, opcode, program.calls().get(operands.number()), operands.arguments());
    }

    /** Passes over the operands of a call that is not made. */
    private void pass(BlackholeFrame frame, JitOpcode opcode) {
        operands.number();
        operands.arguments();
        leave(frame, opcode);
    }

    private void callBehind(BlackholeFrame frame, JitOpcode opcode, CallDescr call, Arguments arguments) throws RaisedException {
        leave(frame, opcode);
        call(frame, call, arguments);
    }

    /** Lets the frame stand behind the call. */
    private void leave(BlackholeFrame frame, JitOpcode opcode) {
        frame.pc = operands.at() + (opcode.result() == 0 ? 0 : 1);
    }

    /** Calls for a frame that stands behind the call. */
    void call(BlackholeFrame frame, CallDescr call, Arguments arguments) throws RaisedException {
        switch (call.resultKind()) {
            case INT -> frame.takeResult(Kind.INT, cpu.callInt(call, arguments), null, 0);
            case REF -> frame.takeResult(Kind.REF, 0, cpu.callRef(call, arguments), 0);
            case FLOAT -> frame.takeResult(Kind.FLOAT, 0, null, cpu.callFloat(call, arguments));
            case VOID -> cpu.callVoid(call, arguments);
        }
    }
}
