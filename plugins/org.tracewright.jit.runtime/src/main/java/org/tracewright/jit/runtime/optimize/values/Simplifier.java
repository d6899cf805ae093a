package org.tracewright.jit.runtime.optimize.values;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tracewright.jit.runtime.optimize.rules.AlgebraicRules;
import org.tracewright.jit.runtime.optimize.rules.Rule;
import org.tracewright.jit.runtime.optimize.rules.RuleMatch;
import org.tracewright.jit.runtime.optimize.rules.Term;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Value;

/** Makes a pure operation a constant, an earlier value or a simpler operation. */
final class Simplifier {

    private final Folding folding;
    private final AlgebraicRules rules;
    private final Function<Box, Operation> definitions;
    private final Consumer<Operation> output;

    /**
     * @param definitions the operation that computed a box, or null
     * @param output      takes operations that are left to do
     */
    Simplifier(Folding folding, AlgebraicRules rules, Function<Box, Operation> definitions, Consumer<Operation> output) {
        this.folding = folding;
        this.rules = rules;
        this.definitions = definitions;
        this.output = output;
    }

    /** The value that the operation computes; its own result where it was left as it is. */
    Value simplify(Operation operation) {
        Value folded = folding.fold(operation);
        if (folded != null) {
            return folded;
        }
        Operation canonical = canonical(operation);
        for (Rule rule : rules.of(canonical.opcode())) {
            RuleMatch match = RuleMatch.of(rule, canonical, definitions);
            if (match != null) {
                return build(rule.right(), match, canonical.result(), canonical.position());
            }
        }
        output.accept(canonical);
        return canonical.result();
    }

    /** With the constant on the right. */
    private static Operation canonical(Operation operation) {
        boolean swap = operation.args().size() == 2 && operation.arg(0).isConstant() && AlgebraicRules.commutes(operation.opcode());
        return swap ? operation.withArgs(List.of(operation.arg(1), operation.arg(0))) : operation;
    }

    private Value build(Term term, RuleMatch match, Box result, Position position) {
        if (term instanceof Term.Variable variable) {
            return match.value(variable);
        } else if (term instanceof Term.Literal literal) {
            return literal.value();
        } else if (term instanceof Term.Log2 log) {
            return new ConstInt(Long.numberOfTrailingZeros(((ConstInt) build(log.of(), match, null, position)).value()));
        }
        Term.Application application = (Term.Application) term;
        List<Value> args = new ArrayList<>();
        application.args().forEach(arg -> args.add(build(arg, match, null, position)));
        Box made = result == null ? Box.of(application.opcode().result()) : result;
        return simplify(Operation.of(application.opcode(), args, null, made, position));
    }
}
