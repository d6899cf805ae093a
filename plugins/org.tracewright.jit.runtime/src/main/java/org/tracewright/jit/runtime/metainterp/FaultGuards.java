package org.tracewright.jit.runtime.metainterp;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.jitcode.Instructions;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;
import org.tracewright.runtime.Faults;

/**
 * Guards operations that fail where an index is out of range, a divisor is zero or a reference is null, if a handler in the trace catches what stands for such a fault. Before: the
 * operation. After: guards that it will not fail, and the operation. Where one does not hold the interpreter does the operation, fails, and finds the handler.
 */
final class FaultGuards {

    private final TraceRecorder recorder;
    private final BranchSteps branches;

    FaultGuards(TraceRecorder recorder, BranchSteps branches) {
        this.recorder = recorder;
        this.branches = branches;
    }

    /** Whether some fault of what the frame, which stands behind a call, has called is caught in the trace. */
    boolean isAnyCaught(MetaFrame frame) {
        return !caughtOutside(frame).isEmpty() || !caughtAt(frame).isEmpty();
    }

    /** Guards an operation that the frame is about to execute. */
    void guard(MetaFrame frame, TraceOpcode opcode, List<Value> args, Descriptor descr) {
        Set<Faults.Kind> caught = opcode.isGuardedForFaults() ? caughtOutside(frame) : Set.of();
        if (caught.isEmpty()) {
            return;
        }
        switch (opcode) {
            case INT_FLOORDIV, INT_MOD, UINT_FLOORDIV, UINT_MOD -> divisor(frame, caught, args.get(1));
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F, SETFIELD_GC, ARRAYLEN_GC, STRLEN, UNICODELEN, NEW_OF_CLASS, CLASS_ATTR_I, CLASS_ATTR_R, CLASS_ATTR_F, CLASS_NAME ->
                object(frame, caught, args.get(0));
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F, SETARRAYITEM_GC -> item(frame, caught, args, TraceOpcode.ARRAYLEN_GC, descr);
            case STRGETITEM, STRSETITEM -> item(frame, caught, args, TraceOpcode.STRLEN, null);
            case UNICODEGETITEM, UNICODESETITEM -> item(frame, caught, args, TraceOpcode.UNICODELEN, null);
            case NEW_ARRAY, NEWSTR, NEWUNICODE -> holds(frame, caught, Faults.Kind.MEMORY, TraceOpcode.INT_GE, List.of(args.get(0), new ConstInt(0)));
            default -> throw new AssertionError(opcode);
        }
    }

    private void divisor(MetaFrame frame, Set<Faults.Kind> caught, Value divisor) {
        holds(frame, caught, Faults.Kind.ZERO_DIVISION, TraceOpcode.INT_IS_TRUE, List.of(divisor));
    }

    private boolean object(MetaFrame frame, Set<Faults.Kind> caught, Value object) {
        return caught.contains(Faults.Kind.ATTRIBUTE) ? !branches.isNull(object, frame.pc) : Observed.refOf(object) != null;
    }

    private void item(MetaFrame frame, Set<Faults.Kind> caught, List<Value> args, TraceOpcode length, Descriptor descr) {
        if (object(frame, caught, args.get(0)) && caught.contains(Faults.Kind.INDEX)) {
            Value size = recorder.execute(length, List.of(args.get(0)), descr);
            holds(frame, caught, Faults.Kind.INDEX, TraceOpcode.UINT_LT, List.of(args.get(1), size));
        }
    }

    /** Guards that a condition holds, if it does now; else the operation fails now. */
    private void holds(MetaFrame frame, Set<Faults.Kind> caught, Faults.Kind fault, TraceOpcode condition, List<Value> args) {
        if (caught.contains(fault)) {
            Value truth = recorder.execute(condition, args, null);
            if (!truth.isConstant() && Observed.intOf(truth) != 0) {
                recorder.guard(TraceOpcode.GUARD_TRUE, List.of(truth), null, frame.pc);
            }
        }
    }

    private Set<Faults.Kind> caughtOutside(MetaFrame frame) {
        if (frame.caughtOutside == null) {
            frame.caughtOutside = EnumSet.noneOf(Faults.Kind.class);
            if (frame.outer != null) {
                frame.caughtOutside.addAll(caughtOutside(frame.outer));
                frame.caughtOutside.addAll(caughtAt(frame.outer));
            }
        }
        return frame.caughtOutside;
    }

    /** The faults that handlers behind the call at which the frame stands catch. */
    private Set<Faults.Kind> caughtAt(MetaFrame frame) {
        Set<Faults.Kind> caught = EnumSet.noneOf(Faults.Kind.class);
        int[] code = frame.code.code();
        int pc = frame.pc < code.length && Instructions.opcode(code, frame.pc) == JitOpcode.CATCH_EXCEPTION ? code[frame.pc + 1] : -1;
        while (pc >= 0 && Instructions.opcode(code, pc) == JitOpcode.GOTO_IF_EXCEPTION_MISMATCH) {
            addBelow(Observed.refOf(frame.get('r', code[pc + 1])), caught);
            pc = code[pc + 2];
        }
        if (pc >= 0 && Instructions.opcode(code, pc) != JitOpcode.RERAISE) {
            addBelow(null, caught);
        }
        return caught;
    }

    /** Adds the faults that a handler for the class, or for all where it is null, catches. */
    private void addBelow(Object handled, Set<Faults.Kind> caught) {
        Cpu cpu = recorder.program().cpu();
        for (Faults.Kind fault : Faults.Kind.values()) {
            Object type = cpu.classOf(fault);
            if (type != null && (handled == null || cpu.isSubclass(type, handled))) {
                caught.add(fault);
            }
        }
    }
}
