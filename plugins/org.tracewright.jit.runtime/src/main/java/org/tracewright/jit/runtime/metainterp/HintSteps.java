package org.tracewright.jit.runtime.metainterp;

import java.util.List;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Copies, type tests and hints. */
final class HintSteps {

    private final TraceRecorder recorder;
    private final ValueReader operands;
    private final BranchSteps branches;
    private final QuasiImmutables quasiImmutables;

    HintSteps(TraceRecorder recorder, ValueReader operands, BranchSteps branches) {
        this.recorder = recorder;
        this.operands = operands;
        this.branches = branches;
        quasiImmutables = new QuasiImmutables(recorder);
    }

    void run(MetaFrame frame, JitOpcode opcode) {
        int here = frame.pc;
        switch (opcode) {
            case INT_COPY -> set(frame, 'i', operands.value('i'));
            case REF_COPY -> set(frame, 'r', operands.value('r'));
            case FLOAT_COPY -> set(frame, 'f', operands.value('f'));
            case LAST_EXCEPTION -> set(frame, 'r', recorder.promoteClass(frame.caught, here));
            case LAST_EXC_VALUE -> set(frame, 'r', frame.caught);
            case TYPE_OF -> set(frame, 'r', recorder.promoteClass(operands.value('r'), here));
            case ISINSTANCE -> isInstance(frame, operands.value('r'), here);
            case INT_GUARD_VALUE -> recorder.promote(operands.value('i'), here);
            case REF_GUARD_VALUE -> recorder.promote(operands.value('r'), here);
            case FLOAT_GUARD_VALUE -> recorder.promote(operands.value('f'), here);
            case STR_GUARD_VALUE -> set(frame, 'r', promoteText(operands.value('r'), here));
            case RECORD_EXACT_CLASS -> {
                Value instance = operands.value('r');
                recorder.heap().knowClass(instance, Observed.refOf(operands.value('r')));
            }
            case INT_ISCONSTANT -> set(frame, 'i', truth(operands.value('i').isConstant()));
            case REF_ISCONSTANT -> set(frame, 'i', truth(operands.value('r').isConstant()));
            case FLOAT_ISCONSTANT -> set(frame, 'i', truth(operands.value('f').isConstant()));
            case REF_ISVIRTUAL -> set(frame, 'i', truth(recorder.heap().isUnescaped(operands.value('r'))));
            case KEEPALIVE -> recorder.record(TraceOpcode.KEEPALIVE, List.of(operands.value('r')), null, null);
            case LOOP_HEADER -> {
                operands.number();
                recorder.setGoingBack(true);
            }
            case RECORD_QUASIIMMUT_FIELD -> quasiImmutables.read(operands.value('r'), field(), field(), here);
            case JIT_FORCE_QUASI_IMMUTABLE -> {
                if (!quasiImmutables.write(operands.value('r'), field(), here)) {
                    recorder.abort(AbortReason.QUASI_IMMUTABLE, null);
                    return;
                }
            }
            default -> throw new IllegalStateException(opcode + " in " + frame);
        }
        frame.pc = operands.at();
    }

    private FieldDescr field() {
        return (FieldDescr) recorder.program().program().descriptor('.', operands.number());
    }

    private void set(MetaFrame frame, char letter, Value value) {
        frame.set(letter, operands.number(), value);
    }

    private static Value truth(boolean value) {
        return new ConstInt(value ? 1 : 0);
    }

    private void isInstance(MetaFrame frame, Value instance, int here) {
        Object type = Observed.refOf(operands.value('r'));
        boolean is = false;
        Cpu cpu = recorder.program().cpu();
        if (Observed.refOf(instance) != null) {
            is = cpu.isSubclass(Observed.refOf(recorder.promoteClass(instance, here)), type);
        } else {
            branches.isNull(instance, here);
        }
        set(frame, 'i', truth(is));
    }

    /** Guards length and contents; the trace goes on with the text of this run. */
    private Value promoteText(Value text, int here) {
        if (text.isConstant() || branches.isNull(text, here)) {
            return Observed.constantOf(text);
        }
        Value constant = Observed.constantOf(text);
        Value length = recorder.promote(recorder.execute(TraceOpcode.STRLEN, List.of(text), null), here);
        Value zero = new ConstInt(0);
        Value same = recorder.execute(TraceOpcode.STR_EQUAL, List.of(text, constant, zero, zero, length), null);
        recorder.guard(TraceOpcode.GUARD_TRUE, List.of(same), null, here);
        return constant;
    }
}
