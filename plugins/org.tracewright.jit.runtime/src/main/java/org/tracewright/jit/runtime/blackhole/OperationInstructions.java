package org.tracewright.jit.runtime.blackhole;

import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.Executor;
import org.tracewright.jit.runtime.cpu.IntArithmetic;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** Runs the instructions that compute one trace operation. */
final class OperationInstructions {

    private final JitProgram program;
    private final OperandReader operands;
    private final Executor executor;
    private final Arguments values = Executor.newOperands();

    OperationInstructions(JitProgram program, Cpu cpu, OperandReader operands) {
        this.program = program;
        this.operands = operands;
        executor = new Executor(cpu);
    }

    void run(BlackholeFrame frame, JitOpcode opcode) {
        Descriptor descr = null;
        int overflow = -1;
        int ints = 0;
        int refs = 0;
        int floats = 0;
        String letters = opcode.operands();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            switch (letter) {
                case 'i' -> values.ints()[ints++] = operands.intValue();
                case 'r' -> values.refs()[refs++] = operands.refValue();
                case 'f' -> values.floats()[floats++] = operands.floatValue();
                case 'L' -> overflow = operands.number();
                default -> descr = program.descriptor(letter, operands.number());
            }
        }
        TraceOpcode operation = opcode.traceOpcode();
        if (overflow >= 0 && IntArithmetic.overflows(operation, values.ints()[0], values.ints()[1])) {
            frame.pc = overflow;
            return;
        }
        executor.execute(operation, descr, values);
        result(frame, opcode.result());
    }

    private void result(BlackholeFrame frame, char kind) {
        switch (kind) {
            case 'i' -> frame.ints[operands.number()] = values.ints()[0];
            case 'r' -> frame.refs[operands.number()] = values.refs()[0];
            case 'f' -> frame.floats[operands.number()] = values.floats()[0];
            default -> { }
        }
        frame.pc = operands.at();
    }
}
