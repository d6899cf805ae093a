package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Writes the jump at the end of a fragment, with the last guard where that can be the test of the loop. */
final class JumpEmitter {

    private final MethodContext context;
    private final Code code;
    private final PlannedFragment fragment;
    private final Locals locals;
    private final GuardEmitter guards;
    private final MemoryEmitter memory;

    JumpEmitter(MethodContext context, PlannedFragment fragment, Locals locals, GuardEmitter guards, MemoryEmitter memory) {
        this.context = context;
        code = context.code();
        this.fragment = fragment;
        this.locals = locals;
        this.guards = guards;
        this.memory = memory;
    }

    /** Writes the jump. */
    void emit(Operation jump) {
        LabelDescr descr = (LabelDescr) jump.descr();
        LabelPlace target = context.plan().place(descr);
        if (target == null) {
            context.exits().jump(new CrossJump(descr), jump.args(), locals);
        } else {
            move(jump.args(), target);
            code.jump(Opcodes.GOTO, target.code());
        }
    }

    /**
     * Whether the operation is a guard that can be written together with the jump, as a test at the end of the loop. The values must move before, so the guard may not need
     * what they replace.
     */
    boolean endsWith(int index) {
        List<Operation> operations = fragment.fragment().trace().operations();
        Operation guard = operations.get(index);
        if (!guard.opcode().isGuard() || !isLast(operations, index) || !guards.canJumpBack(guard)) {
            return false;
        }
        Operation jump = operations.get(operations.size() - 1);
        LabelPlace target = context.plan().place((LabelDescr) jump.descr());
        return target != null && moved(jump.args(), target).stream().noneMatch(i -> guards.reads(guard, target.slot(i)));
    }

    private static boolean isLast(List<Operation> operations, int index) {
        int last = operations.size() - 1;
        int next = index + 1;
        while (next < last && (operations.get(next).opcode() == TraceOpcode.DEBUG_MERGE_POINT || isPending(operations.get(next), operations.get(index)))) {
            next++;
        }
        return next == last && operations.get(last).opcode() == TraceOpcode.JUMP;
    }

    /** Whether the guard would do the write if it failed: then it may be done before the guard as well, for to do it once more changes nothing. */
    private static boolean isPending(Operation write, Operation guard) {
        int args = write.args().size();
        return (write.opcode() == TraceOpcode.SETFIELD_GC || write.opcode() == TraceOpcode.SETARRAYITEM_GC) && guard.resume().pending().stream()
                .anyMatch(pending -> pending.descr() == write.descr() && pending.object().equals(write.arg(0)) && pending.value().equals(write.arg(args - 1))
                        && (pending.index() == null || pending.index().equals(write.arg(1))));
    }

    /** Writes the guard of that index, for which {@link #endsWith} holds, and the jump. */
    void emitTestAtEnd(int index) {
        List<Operation> operations = fragment.fragment().trace().operations();
        Operation guard = operations.get(index);
        operations.subList(index + 1, operations.size() - 1).forEach(memory::emit);
        Operation jump = fragment.fragment().trace().last();
        LabelPlace target = context.plan().place((LabelDescr) jump.descr());
        move(jump.args(), target).forEach(i -> locals.leaves(target.slot(i)));
        guards.emitJumpBack(guard, target.code());
    }

    /** Puts the values into the variables of a label, all at once: a value may be in the variable of another. */
    private List<Integer> move(List<Value> values, LabelPlace target) {
        List<Integer> moved = moved(values, target);
        moved.forEach(i -> push(values.get(i), target.type(i)));
        Collections.reverse(moved);
        moved.forEach(i -> code.store(target.args().get(i).kind(), target.slot(i)));
        return moved;
    }

    /** The numbers of the arguments that are not where the label wants them. */
    private List<Integer> moved(List<Value> values, LabelPlace target) {
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (target.slot(i) >= 0 && !isThere(values.get(i), target.slot(i), target.type(i))) {
                moved.add(i);
            }
        }
        return moved;
    }

    private void push(Value value, String type) {
        if (value.kind() == Kind.REF) {
            locals.push(value, type);
        } else {
            locals.push(value);
        }
    }

    private boolean isThere(Value value, int slot, String type) {
        return value instanceof Box box && fragment.analysis().fused(box) == null && fragment.slot(box) == slot && locals.isOfType(box, type);
    }
}
