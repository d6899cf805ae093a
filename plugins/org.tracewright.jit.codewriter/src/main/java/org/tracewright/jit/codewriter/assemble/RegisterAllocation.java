package org.tracewright.jit.codewriter.assemble;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.jit.codewriter.transform.BlockCode;
import org.tracewright.jit.codewriter.transform.GraphTransformer;
import org.tracewright.jit.codewriter.transform.Instruction;
import org.tracewright.jit.codewriter.transform.Kinds;
import org.tracewright.jit.runtime.trace.Kind;

/**
 * Colours the variables of one kind: two that live at the same time get different registers. Variables on both ends of a link are first merged where that is no contradiction, so that most
 * links move nothing. Parameters get the first registers in their order.
 */
final class RegisterAllocation {

    private final Kind kind;
    private final GraphTransformer aliases;
    private final FlowGraph graph;
    private final Map<Variable, Set<Variable>> interference = new LinkedHashMap<>();
    private final Map<Variable, Variable> merged = new HashMap<>();
    private final Map<Variable, Integer> colours = new HashMap<>();
    private final Set<Variable> used = new HashSet<>();
    private int count;

    RegisterAllocation(Kind kind, FlowGraph graph, List<BlockCode> code, GraphTransformer aliases) {
        this.kind = kind;
        this.graph = graph;
        this.aliases = aliases;
        graph.parameters().forEach(this::node);
        code.forEach(this::interfere);
        for (BlockCode block : code) {
            block.block().exits().forEach(this::merge);
        }
        interference.keySet().forEach(this::colour);
    }

    /** The number of registers. */
    int count() {
        return count;
    }

    Register register(Variable variable) {
        return new Register(kind, colours.get(representative(variable)));
    }

    /** Whether anything reads the variable. */
    boolean isUsed(Variable variable) {
        return used.contains(variable);
    }

    private boolean isOurs(Operand operand) {
        return operand instanceof Variable variable && Kinds.of(variable.type()) == kind;
    }

    private Set<Variable> node(Variable variable) {
        return isOurs(variable) ? interference.computeIfAbsent(variable, v -> new HashSet<>()) : Set.of();
    }

    /** Goes through the block from its end; what lives where something is defined interferes with that. */
    private void interfere(BlockCode code) {
        Set<Variable> live = new HashSet<>();
        use(code.condition(), live);
        for (Link link : code.block().exits()) {
            link.args().forEach(arg -> use(aliases.resolve(arg), live));
            live.remove(link.lastException());
            live.remove(link.lastExceptionValue());
        }
        List<Instruction> instructions = code.instructions();
        for (int i = instructions.size() - 1; i >= 0; i--) {
            Instruction instruction = instructions.get(i);
            if (isOurs(instruction.result())) {
                Variable result = (Variable) instruction.result();
                live.remove(result);
                live.forEach(other -> edge(result, other));
                node(result);
            }
            instruction.operands().forEach(operand -> useAll(operand, live));
        }
        List<Variable> inputs = code.block().inputs();
        for (Variable input : inputs) {
            node(input);
            inputs.forEach(other -> edge(input, other));
            live.forEach(other -> edge(input, other));
        }
    }

    private void useAll(Object operand, Set<Variable> live) {
        if (operand instanceof List<?> list) {
            list.forEach(each -> use(each, live));
        } else {
            use(operand, live);
        }
    }

    private void use(Object operand, Set<Variable> live) {
        if (operand instanceof Variable variable && isOurs(variable)) {
            node(variable);
            used.add(variable);
            live.add(variable);
        }
    }

    private void edge(Variable one, Variable other) {
        if (one != other && isOurs(one) && isOurs(other)) {
            node(one).add(other);
            node(other).add(one);
        }
    }

    private Variable representative(Variable variable) {
        Variable at = variable;
        while (merged.containsKey(at)) {
            at = merged.get(at);
        }
        return at;
    }

    private void merge(Link link) {
        List<Variable> inputs = link.target().inputs();
        if (link.target() == graph.returnBlock() || link.target() == graph.exceptBlock()) {
            return;
        }
        for (int i = 0; i < inputs.size(); i++) {
            Operand value = aliases.resolve(link.args().get(i));
            if (isOurs(value) && isOurs(inputs.get(i)) && value != link.lastException() && value != link.lastExceptionValue()) {
                merge(representative(inputs.get(i)), representative((Variable) value));
            }
        }
    }

    private void merge(Variable one, Variable other) {
        if (one == other || interference.get(one).contains(other)) {
            return;
        }
        boolean isParameter = graph.parameters().contains(one);
        Variable kept = isParameter ? one : other;
        Variable gone = isParameter ? other : one;
        if (graph.parameters().contains(gone)) {
            return;
        }
        for (Variable neighbour : interference.remove(gone)) {
            interference.get(neighbour).remove(gone);
            interference.get(neighbour).add(kept);
            interference.get(kept).add(neighbour);
        }
        merged.put(gone, kept);
    }

    private void colour(Variable variable) {
        BitSet taken = new BitSet();
        for (Variable neighbour : interference.get(variable)) {
            Integer colour = colours.get(neighbour);
            if (colour != null) {
                taken.set(colour);
            }
        }
        int colour = taken.nextClearBit(0);
        colours.put(variable, colour);
        count = Math.max(count, colour + 1);
    }
}
