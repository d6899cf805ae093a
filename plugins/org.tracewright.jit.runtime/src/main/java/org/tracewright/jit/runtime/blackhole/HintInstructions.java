package org.tracewright.jit.runtime.blackhole;

import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.runtime.Watchers;

/** Runs copies, type tests and hints; most hints mean nothing where no trace is recorded. */
final class HintInstructions {

    private final JitProgram program;
    private final Cpu cpu;
    private final OperandReader operands;

    HintInstructions(JitProgram program, Cpu cpu, OperandReader operands) {
        this.program = program;
        this.cpu = cpu;
        this.operands = operands;
    }

    void run(BlackholeFrame frame, JitOpcode opcode) {
        switch (opcode) {
            case INT_COPY -> setInt(frame, operands.intValue());
            case REF_COPY, STR_GUARD_VALUE -> setRef(frame, operands.refValue());
            case FLOAT_COPY -> {
                double value = operands.floatValue();
                frame.floats[operands.number()] = value;
            }
            case LAST_EXCEPTION -> setRef(frame, cpu.classOf(frame.caught));
            case LAST_EXC_VALUE -> setRef(frame, frame.caught);
            case TYPE_OF -> setRef(frame, cpu.classOf(operands.refValue()));
            case ISINSTANCE -> isInstance(frame, operands.refValue());
            case INT_ISCONSTANT, REF_ISCONSTANT, FLOAT_ISCONSTANT, REF_ISVIRTUAL -> {
                operands.number();
                setInt(frame, 0);
            }
            case INT_GUARD_VALUE, REF_GUARD_VALUE, FLOAT_GUARD_VALUE, KEEPALIVE, LOOP_HEADER -> operands.number();
            case RECORD_EXACT_CLASS -> {
                operands.number();
                operands.number();
            }
            case RECORD_QUASIIMMUT_FIELD -> {
                operands.number();
                operands.number();
                operands.number();
            }
            case JIT_FORCE_QUASI_IMMUTABLE -> {
                Object object = operands.refValue();
                FieldDescr watchers = (FieldDescr) program.descriptor('.', operands.number());
                cpu.setRef(object, watchers, Watchers.tell((Watchers) cpu.getRef(object, watchers)));
            }
            default -> throw new IllegalStateException(opcode + " in " + frame);
        }
        frame.pc = operands.at();
    }

    private void isInstance(BlackholeFrame frame, Object instance) {
        Object type = operands.refValue();
        setInt(frame, instance != null && cpu.isSubclass(cpu.classOf(instance), type) ? 1 : 0);
    }

    private void setInt(BlackholeFrame frame, long value) {
        frame.ints[operands.number()] = value;
    }

    private void setRef(BlackholeFrame frame, Object value) {
        frame.refs[operands.number()] = value;
    }
}
