package org.tracewright.jit.runtime.optimize.values;

import java.util.HashMap;
import java.util.Map;
import org.tracewright.jit.runtime.optimize.pass.Walk;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/**
 * A walk that learns facts about boxes.
 *
 * @param <F> what is known of one
 */
abstract class FactWalk<F extends Fact<F>> extends Walk {

    private final Map<Box, F> facts = new HashMap<>();
    private final Map<Box, Operation> definitions = new HashMap<>();

    /** What is known of a value, constants included. */
    abstract F fact(Value value);

    /** What was learned of a box, or null. */
    final F known(Box box) {
        return facts.get(box);
    }

    /** From here on that is known of the box. */
    final void learn(Box box, F fact) {
        if (fact.isTrivial()) {
            facts.remove(box);
        } else {
            facts.put(box, fact);
        }
    }

    @Override
    protected void emit(Operation operation) {
        super.emit(operation);
        if (operation.result() != null) {
            definitions.put(operation.result(), operation);
        }
    }

    /** The operation that computed the box in the new code, or null. */
    final Operation definition(Value value) {
        return value instanceof Box ? definitions.get(value) : null;
    }
}
