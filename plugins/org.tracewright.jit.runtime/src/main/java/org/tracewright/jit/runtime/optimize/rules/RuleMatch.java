package org.tracewright.jit.runtime.optimize.rules;

import java.util.List;
import java.util.function.Function;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** An attempt to see the left side of a rule in an operation, and what its names stand for then. */
public final class RuleMatch {

    private final Function<Box, Operation> definitions;
    private final Value[] bound;

    private RuleMatch(Rule rule, Function<Box, Operation> definitions) {
        this.definitions = definitions;
        this.bound = new Value[rule.variables()];
    }

    /**
     * The match, or null.
     *
     * @param definitions the pure operation that computed a box, or null
     */
    public static RuleMatch of(Rule rule, Operation operation, Function<Box, Operation> definitions) {
        if (!isLike(rule.left().args(), operation.args(), definitions)) {
            return null;
        }
        RuleMatch match = new RuleMatch(rule, definitions);
        return match.all(rule.left().args(), operation.args()) && match.holds(rule.powerOfTwo()) ? match : null;
    }

    /** Whether constants and operations are those of the rule, which most are not. */
    private static boolean isLike(List<Term> terms, List<Value> values, Function<Box, Operation> definitions) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term instanceof Term.Literal literal && !literal.value().equals(values.get(i))) {
                return false;
            } else if (term instanceof Term.Application application) {
                Operation definition = values.get(i) instanceof Box box ? definitions.apply(box) : null;
                if (definition == null || definition.opcode() != application.opcode()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What the name stands for. */
    public Value value(Term.Variable variable) {
        return bound[variable.slot()];
    }

    private boolean all(List<Term> terms, List<Value> values) {
        for (int i = 0; i < terms.size(); i++) {
            if (!one(terms.get(i), values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean one(Term term, Value value) {
        if (term instanceof Term.Variable variable) {
            Value known = bound[variable.slot()];
            bound[variable.slot()] = value;
            return known == null ? !variable.isConstant() || value.isConstant() : known.equals(value);
        } else if (term instanceof Term.Literal literal) {
            return literal.value().equals(value);
        }
        Term.Application application = (Term.Application) term;
        Operation definition = value instanceof Box box ? definitions.apply(box) : null;
        return definition != null && definition.opcode() == application.opcode() && all(application.args(), definition.args());
    }

    private boolean holds(Term.Variable powerOfTwo) {
        return powerOfTwo == null || bound[powerOfTwo.slot()] instanceof ConstInt power && power.value() > 1 && Long.bitCount(power.value()) == 1;
    }
}
