package org.tracewright.jit.runtime.optimize.pass;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** One way through straight code, from front to back, that makes new code of it. Operations come with what was replaced before already replaced. */
public abstract class Walk {

    protected final Replacements replaced = new Replacements();
    private final List<Operation> output = new ArrayList<>();

    /** Goes through the operations. */
    public final void walk(List<Operation> operations) {
        for (Operation operation : operations) {
            visit(replaced.apply(operation));
        }
    }

    /** Takes one operation: emits it, something else, or nothing. */
    protected abstract void visit(Operation operation);

    protected void emit(Operation operation) {
        output.add(operation);
    }

    /** Lets the value stand for the operation's result, which is then not computed. */
    protected final void replace(Operation operation, Value value) {
        replaced.putResult(operation.result(), value);
    }

    /** The new code so far. */
    public final List<Operation> output() {
        return output;
    }

    /** What stands for the value now. */
    public final Value resolve(Value value) {
        return replaced.get(value);
    }

    /** What stands for the values now. */
    public final List<Value> resolve(List<Value> list) {
        return replaced.get(list);
    }

    /** The end of the straight code with everything replaced. */
    public final Operation resolve(Operation end) {
        return replaced.apply(end);
    }
}
