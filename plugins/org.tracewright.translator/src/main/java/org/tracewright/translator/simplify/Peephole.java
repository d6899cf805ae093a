package org.tracewright.translator.simplify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.interp.Bits;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.verify.ResultTypes;
import org.tracewright.flow.verify.Signatures;

/** Applies the {@link Rule}s inside each block. */
public final class Peephole implements Pass {

    /** No chain of rules is longer; a cycle of rules would be a bug that the tests find. */
    private static final int MOST = 20;

    private final Map<Opcode, List<Rule>> rules = Rule.byOpcode();

    @Override
    public String name() {
        return "peephole";
    }

    @Override
    public void run(FlowGraph graph) {
        graph.blocks().forEach(b -> new Rewriter(b).run());
    }

    /** Works through one block. */
    private final class Rewriter {

        private final Block block;
        private final Map<Variable, Operation> definitions = new IdentityHashMap<>();
        private final Map<Variable, Operand> replacement = new IdentityHashMap<>();
        private final List<Operation> output = new ArrayList<>();
        private Map<String, Operand> holes;

        Rewriter(Block block) {
            this.block = block;
        }

        void run() {
            boolean raisingIsGone = false;
            for (Operation original : block.operations()) {
                boolean raising = block.isRaising() && original == block.raisingOperation();
                Operation operation = original.withArgs(GraphEdits.replaced(original.args(), replacement));
                Operand value = rewrite(operation, MOST);
                if (value != operation.result()) {
                    replacement.put(operation.result(), value);
                    raisingIsGone |= raising;
                }
            }
            if (!replacement.isEmpty()) {
                block.operations().clear();
                block.operations().addAll(output);
                GraphEdits.replaceIn(block, replacement);
            }
            if (raisingIsGone) {
                GraphEdits.keepOnly(block, block.exits().get(0));
            }
        }

        /** Writes what gives the value of the operation, and gives its result. */
        private Operand rewrite(Operation operation, int most) {
            Constant constant = Folding.fold(operation);
            if (constant != null && operation.opcode() != Opcode.CAST_POINTER) {
                return constant;
            }
            for (Rule rule : most == 0 ? List.<Rule>of() : rules.getOrDefault(operation.opcode(), List.of())) {
                holes = new HashMap<>();
                if (!operation.args().stream().allMatch(Constant.class::isInstance) && matches(rule.left(), operation)) {
                    return build(rule.right(), operation.result(), holes, operation.position(), most - 1);
                }
            }
            output.add(operation);
            definitions.put(operation.result(), operation);
            return operation.result();
        }

        private boolean matches(Term.Apply pattern, Operation operation) {
            for (int i = 0; i < pattern.args().size(); i++) {
                if (!matches(pattern.args().get(i), operation.arg(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean matches(Term pattern, Operand operand) {
            if (pattern instanceof Term.Hole hole) {
                Operand before = holes.putIfAbsent(hole.name(), operand);
                return (before == null || before.equals(operand)) && (!hole.needsConstant() || operand instanceof Constant);
            }
            if (pattern instanceof Term.Literal literal) {
                return operand instanceof Constant constant && Bits.areHeldFor(constant.type()) && Bits.of(constant.value()) == literal.bits();
            }
            Term.Apply apply = (Term.Apply) pattern;
            Operation definition = operand instanceof Variable variable ? definitions.get(variable) : null;
            return definition != null && definition.opcode() == apply.opcode() && matches(apply, definition);
        }

        /**
         * Makes what a right side stands for.
         *
         * @param like variable whose name and, for a literal, type the value gets
         */
        private Operand build(Term term, Variable like, Map<String, Operand> values, SourcePosition position, int most) {
            if (term instanceof Term.Hole hole) {
                return values.get(hole.name());
            }
            if (term instanceof Term.Literal literal) {
                return new Constant(Bits.toValue(literal.bits(), (Primitive) like.type()), like.type());
            }
            Term.Apply apply = (Term.Apply) term;
            Signatures.Signature signature = Signatures.of(apply.opcode());
            List<Operand> args = new ArrayList<>();
            for (Term arg : apply.args()) {
                LowType type = signature == null ? null : signature.args().get(args.size());
                args.add(build(arg, new Variable("v", type), values, position, most));
            }
            return rewrite(new Operation(apply.opcode(), args, new Variable(like.name(), ResultTypes.of(apply.opcode(), args)), position), most);
        }
    }
}
