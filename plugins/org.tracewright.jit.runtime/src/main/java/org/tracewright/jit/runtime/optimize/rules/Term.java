package org.tracewright.jit.runtime.optimize.rules;

import java.util.List;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** One side of a rule, or part of it. */
public sealed interface Term {

    /**
     * Stands for one value, wherever it appears in the rule. A name in capitals stands for constants only.
     *
     * @param slot number of the name in the rule, from 0
     */
    record Variable(String name, int slot) implements Term {

        public boolean isConstant() {
            return Character.isUpperCase(name.charAt(0));
        }
    }

    /** Stands for itself. */
    record Literal(Value value) implements Term {
    }

    /** On the left: a value that this operation computed. On the right: this operation, computed at once where its arguments are constants. */
    record Application(TraceOpcode opcode, List<Term> args) implements Term {
    }

    /** On the right: the exponent of a power of two. */
    record Log2(Term of) implements Term {
    }
}
