package org.tracewright.translator.annotation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;

/**
 * What the outcome of a test says about other variables of the block being looked at: after {@code isinstance(x, Box)} the link for true carries {@code x} as
 * a Box. Holds the better annotations by tested variable and outcome; an impossible one means that the outcome cannot be.
 */
final class Refinements {

    private final Map<Variable, Map<Variable, Annotation>> whenTrue = new IdentityHashMap<>();
    private final Map<Variable, Map<Variable, Annotation>> whenFalse = new IdentityHashMap<>();

    /** Forgets all: a new block begins. */
    void clear() {
        if (!whenTrue.isEmpty() || !whenFalse.isEmpty()) {
            whenTrue.clear();
            whenFalse.clear();
        }
    }

    /** Notes that where the test has that outcome, the operand is better known. */
    void learn(Variable test, boolean outcome, Operand about, Annotation better) {
        if (about instanceof Variable variable) {
            (outcome ? whenTrue : whenFalse).computeIfAbsent(test, k -> new IdentityHashMap<>()).put(variable, better);
        }
    }

    /** Notes that one test has the outcome of another, or the opposite. */
    void follow(Variable test, Operand other, boolean opposite) {
        if (other instanceof Variable source) {
            copy(opposite ? whenFalse : whenTrue, source, whenTrue, test);
            copy(opposite ? whenTrue : whenFalse, source, whenFalse, test);
        }
    }

    private static void copy(Map<Variable, Map<Variable, Annotation>> from, Variable source, Map<Variable, Map<Variable, Annotation>> to, Variable test) {
        Map<Variable, Annotation> known = from.get(source);
        if (known != null) {
            to.computeIfAbsent(test, k -> new HashMap<>()).putAll(known);
        }
    }

    /** What that outcome of a test says; never null. */
    Map<Variable, Annotation> known(Operand test, boolean outcome) {
        Map<Variable, Annotation> known = test instanceof Variable ? (outcome ? whenTrue : whenFalse).get(test) : null;
        return known == null ? Map.of() : known;
    }
}
