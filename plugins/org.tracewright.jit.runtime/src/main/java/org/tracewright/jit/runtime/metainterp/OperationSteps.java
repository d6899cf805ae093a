package org.tracewright.jit.runtime.metainterp;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.cpu.IntArithmetic;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Instructions that compute one trace operation. */
final class OperationSteps {

    private final TraceRecorder recorder;
    private final ValueReader operands;
    private final FaultGuards faults;

    OperationSteps(TraceRecorder recorder, ValueReader operands, FaultGuards faults) {
        this.recorder = recorder;
        this.operands = operands;
        this.faults = faults;
    }

    void run(MetaFrame frame, JitOpcode opcode) {
        String letters = opcode.operands();
        List<Value> args = new ArrayList<>(letters.length());
        Descriptor descr = null;
        int overflow = -1;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            switch (letter) {
                case 'i', 'r', 'f' -> args.add(operands.value(letter));
                case 'L' -> overflow = operands.number();
                default -> descr = recorder.program().program().descriptor(letter, operands.number());
            }
        }
        int here = frame.pc;
        faults.guard(frame, opcode.traceOpcode(), args, descr);
        Value result = recorder.execute(opcode.traceOpcode(), args, descr);
        if (overflow >= 0 && overflows(opcode.traceOpcode(), args, result, here)) {
            frame.pc = overflow;
            return;
        }
        if (opcode.result() != 0) {
            frame.set(opcode.result(), operands.number(), result);
        }
        frame.pc = operands.at();
    }

    private boolean overflows(TraceOpcode opcode, List<Value> args, Value result, int here) {
        boolean overflows = IntArithmetic.overflows(opcode, Observed.intOf(args.get(0)), Observed.intOf(args.get(1)));
        if (!result.isConstant()) {
            recorder.guard(overflows ? TraceOpcode.GUARD_OVERFLOW : TraceOpcode.GUARD_NO_OVERFLOW, List.of(), null, here);
        }
        return overflows;
    }
}
