package org.tracewright.jit.runtime.metainterp;

import java.util.List;
import org.tracewright.jit.runtime.jitcode.Instructions;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.jitcode.SwitchTable;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Instructions that say where to go on, and exceptions on their way. */
final class BranchSteps {

    /** A switch with so many cases or fewer is told from its default by comparing with each; else the value is promoted. */
    private static final int FEW_CASES = 6;

    private final TraceRecorder recorder;
    private final ValueReader operands;

    BranchSteps(TraceRecorder recorder, ValueReader operands) {
        this.recorder = recorder;
        this.operands = operands;
    }

    /** Runs the instruction if it is one of these; whether it is. */
    boolean run(MetaFrame frame, JitOpcode opcode) {
        switch (opcode) {
            case GOTO -> frame.pc = operands.number();
            case GOTO_IF_NOT -> gotoIfNot(frame, operands.value('i'));
            case GOTO_IF_NULL -> branch(frame, !isNull(operands.value('r'), frame.pc));
            case SWITCH -> choose(frame, operands.value('i'));
            case INT_RETURN -> giveBack('i', operands.value('i'));
            case REF_RETURN -> giveBack('r', operands.value('r'));
            case FLOAT_RETURN -> giveBack('f', operands.value('f'));
            case VOID_RETURN -> giveBack('v', null);
            case RAISE -> raise(frame, operands.value('r'));
            case RERAISE -> {
                frame.pc = operands.at();
                unwind(frame.caught);
            }
            case CATCH_EXCEPTION -> {
                operands.number();
                frame.pc = operands.at();
            }
            case GOTO_IF_EXCEPTION_MISMATCH -> {
                Object type = recorder.program().cpu().classOf(Observed.refOf(frame.caught));
                branch(frame, recorder.program().cpu().isSubclass(type, Observed.refOf(operands.value('r'))));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes on behind the instruction, whose last operand is a label, or at the label. */
    private void branch(MetaFrame frame, boolean goesOn) {
        int label = operands.number();
        frame.pc = goesOn ? operands.at() : label;
    }

    private void gotoIfNot(MetaFrame frame, Value condition) {
        boolean holds = Observed.intOf(condition) != 0;
        if (!condition.isConstant()) {
            recorder.guard(holds ? TraceOpcode.GUARD_TRUE : TraceOpcode.GUARD_FALSE, List.of(condition), null, frame.pc);
            if (!holds) {
                recorder.replace(condition, new ConstInt(0));
            }
        }
        branch(frame, holds);
    }

    /** Whether the reference is null; the trace knows it from here on. */
    boolean isNull(Value reference, int pc) {
        boolean isNull = Observed.refOf(reference) == null;
        if (!reference.isConstant() && !recorder.heap().isNonNull(reference)) {
            recorder.guard(isNull ? TraceOpcode.GUARD_ISNULL : TraceOpcode.GUARD_NONNULL, List.of(reference), null, pc);
            if (isNull) {
                recorder.replace(reference, ConstRef.NULL);
            } else {
                recorder.heap().knowNonNull(reference);
            }
        }
        return isNull;
    }

    private void choose(MetaFrame frame, Value value) {
        SwitchTable table = recorder.program().program().switches().get(operands.number());
        int target = table.target(Observed.intOf(value));
        if (target >= 0 || table.keys().length > FEW_CASES) {
            recorder.promote(value, frame.pc);
        } else if (!value.isConstant()) {
            for (long key : table.keys()) {
                Value same = recorder.execute(TraceOpcode.INT_EQ, List.of(value, new ConstInt(key)), null);
                recorder.guard(TraceOpcode.GUARD_FALSE, List.of(same), null, frame.pc);
            }
        }
        frame.pc = target < 0 ? operands.at() : target;
    }

    private void giveBack(char letter, Value value) {
        MetaFrame caller = recorder.leave();
        if (caller == null) {
            recorder.finish(value);
        } else if (letter != 'v') {
            caller.takeResult(letter, value);
        }
    }

    private void raise(MetaFrame frame, Value exception) {
        recorder.promoteClass(exception, frame.pc);
        frame.pc = operands.at();
        unwind(exception);
    }

    /** Finds the handler of an exception whose class the trace knows: what stands at the {@code pc} of a frame says whether it has one. */
    void unwind(Value exception) {
        MetaFrame outermost = null;
        for (MetaFrame frame = recorder.frame(); frame != null; frame = recorder.leave()) {
            int[] code = frame.code.code();
            if (frame.pc < code.length && Instructions.opcode(code, frame.pc) == JitOpcode.CATCH_EXCEPTION) {
                frame.caught = exception;
                frame.pc = code[frame.pc + 1];
                return;
            }
            outermost = frame;
        }
        recorder.finishRaising(exception, recorder.program().portalOf(outermost.code));
    }
}
