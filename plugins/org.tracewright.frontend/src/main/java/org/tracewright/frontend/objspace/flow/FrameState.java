package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.Frame;

/**
 * A frame frozen before an instruction: what each local and stack slot holds, null for an unbound local. A cell that the function makes for functions inside it is a
 * local here. States at one instruction are merged slot by slot (PyPy's "Compiling dynamic language implementations", section 3.3).
 */
final class FrameState {

    private final int next;
    private final List<Operand> locals;
    private final List<Operand> stack;

    private FrameState(int next, List<Operand> locals, List<Operand> stack) {
        this.next = next;
        this.locals = locals;
        this.stack = stack;
    }

    /** The state of the frame as it would be before that instruction; locals that are dead there are left out. */
    static FrameState of(Frame<Operand> frame, int next, CodeFacts facts) {
        List<Operand> locals = new ArrayList<>(frame.locals());
        for (int i = 0; i < locals.size(); i++) {
            if (!facts.isLive(next, i)) {
                locals.set(i, null);
            }
        }
        for (int i = 0; i < frame.code().cells().size(); i++) {
            locals.add(frame.cells().get(i).get());
        }
        return new FrameState(next, locals, new ArrayList<>(frame.stack()));
    }

    /** This state with one more value on the stack. */
    FrameState push(Operand value) {
        List<Operand> longer = new ArrayList<>(stack);
        longer.add(value);
        return new FrameState(next, locals, longer);
    }

    /** This state with the stack cut to a depth. */
    FrameState cut(int depth) {
        return new FrameState(next, locals, new ArrayList<>(stack.subList(0, depth)));
    }

    int next() {
        return next;
    }

    /** Puts this state into a frame. */
    void restore(Frame<Operand> frame) {
        int plain = frame.locals().size();
        for (int i = 0; i < plain; i++) {
            frame.locals().set(i, locals.get(i));
        }
        for (int i = plain; i < locals.size(); i++) {
            frame.cells().get(i - plain).set(locals.get(i));
        }
        frame.cutStack(0);
        stack.forEach(frame::push);
        frame.jump(next);
    }

    /** The same state over fresh variables: what a merge block starts from. */
    FrameState withFreshVariables(CodeObject code) {
        List<String> localNames = new ArrayList<>(code.locals());
        localNames.addAll(code.cells());
        List<Operand> freshLocals = new ArrayList<>();
        for (int i = 0; i < locals.size(); i++) {
            freshLocals.add(locals.get(i) instanceof Variable ? new Variable(localNames.get(i)) : locals.get(i));
        }
        List<Operand> freshStack = new ArrayList<>();
        for (Operand operand : stack) {
            freshStack.add(operand instanceof Variable variable ? variable.copy() : operand);
        }
        return new FrameState(next, freshLocals, freshStack);
    }

    /** The variables of the state in slot order; a variable in two slots comes twice. */
    List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        for (Operand operand : slots()) {
            if (operand instanceof Variable variable) {
                variables.add(variable);
            }
        }
        return variables;
    }

    /** What a link from a block in state {@code this} carries to a block that starts from {@code target}. */
    List<Operand> argumentsFor(FrameState target) {
        List<Operand> mine = slots();
        List<Operand> theirs = target.slots();
        List<Operand> args = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            if (theirs.get(i) instanceof Variable) {
                args.add(mine.get(i));
            }
        }
        return args;
    }

    /** Whether a path in state {@code other} may go on from this state as it is. */
    boolean covers(FrameState other) {
        List<Operand> mine = slots();
        List<Operand> theirs = other.slots();
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            Operand slot = mine.get(i);
            boolean fits = slot == null || slot instanceof Variable && isPlain(theirs.get(i)) || slot.equals(theirs.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The least general state that covers both, or null where none does: stacks of different depth, or unrolled iterators at different places. */
    FrameState union(FrameState other) {
        if (stack.size() != other.stack.size()) {
            return null;
        }
        List<Operand> mine = slots();
        List<Operand> theirs = other.slots();
        List<Operand> merged = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            Operand a = mine.get(i);
            Operand b = theirs.get(i);
            if (a == null || b == null) {
                merged.add(null);
            } else if (a.equals(b)) {
                merged.add(a);
            } else if (isPlain(a) && isPlain(b)) {
                merged.add(a instanceof Variable ? a : b instanceof Variable ? b : new Variable("v"));
            } else {
                return null;
            }
        }
        return new FrameState(next, merged.subList(0, locals.size()), merged.subList(locals.size(), merged.size()));
    }

    private static boolean isPlain(Operand operand) {
        return operand != null && UnrollingIterator.from(operand) == null;
    }

    private List<Operand> slots() {
        List<Operand> slots = new ArrayList<>(locals);
        slots.addAll(stack);
        return slots;
    }

}
