package org.tracewright.frontend.objspace;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.frontend.bytecode.Code;
import org.tracewright.frontend.bytecode.CodeObject;

/** The state of one activation of a code object: instruction pointer, locals, cells and value stack. */
public final class Frame<V> {

    private final CodeObject code;
    private final V globals;
    private final V nameSpace;
    private final List<V> locals;
    private final List<Cell<V>> cells;
    private final List<V> stack;
    private int next;
    private int current;

    /**
     * @param globals   the module's name space
     * @param nameSpace what the name instructions use; null in functions
     * @param locals    one value for each local, null where unbound; taken over
     * @param cells     cell variables, then free variables; taken over
     */
    public Frame(CodeObject code, V globals, V nameSpace, List<V> locals, List<Cell<V>> cells) {
        this.code = code;
        this.globals = globals;
        this.nameSpace = nameSpace;
        this.locals = locals;
        this.cells = cells;
        this.stack = new ArrayList<>(code.stackSize());
    }

    public CodeObject code() {
        return code;
    }

    public V globals() {
        return globals;
    }

    public V nameSpace() {
        return nameSpace;
    }

    /** The live list of locals. */
    public List<V> locals() {
        return locals;
    }

    /** The live list of cells. */
    public List<Cell<V>> cells() {
        return cells;
    }

    /** The live value stack, top last. */
    public List<V> stack() {
        return stack;
    }

    /** Index of the instruction to execute next. */
    public int next() {
        return next;
    }

    /** Index of the instruction being executed; the line of a traceback entry comes from it. */
    public int current() {
        return current;
    }

    /** Goes on at that instruction. */
    public void jump(int instruction) {
        next = instruction;
    }

    Code fetch() {
        current = next++;
        return code.code().get(current);
    }

    public void push(V value) {
        stack.add(value);
    }

    public V pop() {
        return stack.remove(stack.size() - 1);
    }

    /** The top of the stack. */
    public V top() {
        return stack.get(stack.size() - 1);
    }

    /** Takes the top {@code count} values, in stack order. */
    public List<V> popMany(int count) {
        List<V> part = stack.subList(stack.size() - count, stack.size());
        List<V> values = new ArrayList<>(part);
        part.clear();
        return values;
    }

    /** Drops values until that many are left. */
    public void cutStack(int depth) {
        stack.subList(depth, stack.size()).clear();
    }
}
