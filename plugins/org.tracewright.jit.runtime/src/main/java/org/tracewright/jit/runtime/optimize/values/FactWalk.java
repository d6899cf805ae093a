package org.tracewright.jit.runtime.optimize.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.facts.Fact;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.optimize.pass.Walk;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.resume.ResumeState;
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

    private final boolean collects;

    /** @param collects whether guards are to keep what is known where they stand */
    FactWalk(boolean collects) {
        this.collects = collects;
    }

    /** What is known of a value, constants included. */
    abstract F fact(Value value);

    /** Takes what is known when the code begins. */
    abstract void begin(Known known);

    /** Adds what is known of those boxes here. */
    abstract Known collect(List<Box> handedOver, Known known);

    /** How much the new code does; less where more is known. */
    int cost() {
        return output().size();
    }

    /** Whether the requirement is known to hold of the value. */
    abstract boolean proves(Requirement requirement, Value value);

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
        super.emit(collects && operation.resume() != null ? withKnown(operation) : operation);
        if (operation.result() != null) {
            definitions.put(operation.result(), operation);
        }
    }

    private Operation withKnown(Operation guard) {
        ResumeState state = guard.resume();
        return guard.withResume(state.withKnown(collect(state.failArguments(), state.known())));
    }

    /** What was learned of those boxes. */
    final Map<Box, F> known(List<Box> boxes) {
        Map<Box, F> found = Map.of();
        for (Box box : boxes) {
            F fact = facts.get(box);
            if (fact != null) {
                found = found.isEmpty() ? new HashMap<>() : found;
                found.put(box, fact);
            }
        }
        return found;
    }

    /** The operation that computed the box in the new code, or null. */
    final Operation definition(Value value) {
        return value instanceof Box ? definitions.get(value) : null;
    }
}
