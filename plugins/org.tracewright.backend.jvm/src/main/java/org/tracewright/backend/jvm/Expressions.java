package org.tracewright.backend.jvm;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.Primitive;

/** Pushes the values of one block: constants, local variables, and results that are computed where they are used. */
final class Expressions {

    private final Generation generation;
    private final Code code;
    private final Slots slots;
    private final Folding folding;
    private final NarrowIndices narrow;
    private final Map<Variable, Runnable> defined = new IdentityHashMap<>();
    private final Conditions conditions;
    private final MemoryOperations memory;
    private final CallOperations calls;

    /** @param narrow the items of the function whose indices need no check */
    Expressions(Generation generation, Code code, Slots slots, Folding folding, NarrowIndices narrow) {
        this.narrow = narrow;
        this.generation = generation;
        this.code = code;
        this.slots = slots;
        this.folding = folding;
        conditions = new Conditions(this);
        memory = new MemoryOperations(this);
        calls = new CallOperations(this);
    }

    Generation generation() {
        return generation;
    }

    Layout layout() {
        return generation.layout();
    }

    Code code() {
        return code;
    }

    Conditions conditions() {
        return conditions;
    }

    /** Says how a variable is pushed that has neither slot nor operation. */
    void define(Variable variable, Runnable push) {
        defined.put(variable, push);
    }

    /** The operation that computes the operand where it is used, or null. */
    Operation folded(Operand operand) {
        return operand instanceof Variable variable ? folding.folded(variable) : null;
    }

    /** Whether the item that the operation reads or writes has an index of 32 bits. */
    boolean isNarrow(Operation operation) {
        return narrow.contains(operation);
    }

    /** The operands that code is made for, of an operation of this block. */
    List<Operand> arguments(Operation operation) {
        return folding.arguments(operation);
    }

    /** The slot of the operand, or -1. */
    int slot(Operand operand) {
        return operand instanceof Variable variable && folded(operand) == null && !defined.containsKey(variable) ? slots.of(variable) : -1;
    }

    /** Pushes the value; nothing for Void. */
    void push(Operand operand) {
        if (operand.type() == Primitive.VOID) {
            return;
        } else if (operand instanceof Constant constant) {
            generation.constants().push(code, constant);
            return;
        }
        Variable variable = (Variable) operand;
        Operation operation = folding.folded(variable);
        if (operation != null) {
            compute(operation);
        } else if (defined.containsKey(variable)) {
            defined.get(variable).run();
        } else {
            int slot = slots.of(variable);
            if (slot < 0) {
                throw new IllegalStateException("variable " + variable + " has no value");
            }
            code.load(Kind.of(variable.type()), slot);
        }
    }

    /** Pushes all of them. */
    void push(List<? extends Operand> operands) {
        operands.forEach(this::push);
    }

    /** Computes the operation and leaves its result, if any, on the stack. */
    void compute(Operation operation) {
        if (ConstantDivision.compute(operation, this)) {
            return;
        }
        Consumer<Code> simple = SimpleOperations.of(operation.opcode());
        if (simple != null) {
            push(operation.args());
            code.position(operation.position());
            simple.accept(code);
        } else if (!conditions.compute(operation) && !memory.compute(operation) && !calls.compute(operation)) {
            throw new IllegalStateException("no code for " + operation.opcode());
        }
    }

    /** The type named by a constant argument. */
    static Object named(Operation operation, int arg) {
        return ((Constant) operation.arg(arg)).value();
    }
}
