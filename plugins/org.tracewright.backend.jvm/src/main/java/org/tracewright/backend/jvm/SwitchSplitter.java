package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.Primitive;

/**
 * Cuts a switch of very many cases in two, by a comparison with the case in the middle, and again while the halves are large. Before: {@code switch x: 299 links};
 * after: {@code if x < 150 then switch x: 150 links else switch x: 150 links}. So a region can hold many arms and their part of the switch, where a method for each
 * arm would leave a call for each behind.
 */
final class SwitchSplitter {

    private static final int MOST_CASES = 48;

    private SwitchSplitter() {
    }

    /** Changes the graph. */
    static void split(FlowGraph graph) {
        BlockOrder.of(graph).forEach(SwitchSplitter::halve);
    }

    private static void halve(Block block) {
        if (!(block.exitSwitch() instanceof Variable value) || value.type() != Primitive.SIGNED || block.exits().size() <= MOST_CASES) {
            return;
        }
        List<Link> cases = new ArrayList<>(block.exits().subList(0, block.exits().size() - 1));
        cases.sort(Comparator.comparing(SwitchSplitter::number));
        Link otherwise = block.exits().get(cases.size());
        int middle = cases.size() / 2;
        Variable isLow = new Variable("low", Primitive.BOOL);
        List<Variable> used = used(value, block.exits());
        Link low = half(value, used, cases.subList(0, middle), otherwise, true);
        Link high = half(value, used, cases.subList(middle, cases.size()), otherwise, false);
        block.operations().add(new Operation(Opcode.INT_LT, List.of(value, new Constant(number(cases.get(middle)), Primitive.SIGNED)), isLow, otherwise.position()));
        block.closeWithSwitch(isLow, List.of(high, low));
        halve(low.target());
        halve(high.target());
    }

    private static Long number(Link link) {
        return ((Number) link.exitCase()).longValue();
    }

    private static List<Variable> used(Variable value, List<Link> links) {
        List<Variable> used = new ArrayList<>(List.of(value));
        for (Link link : links) {
            link.args().stream().filter(arg -> arg instanceof Variable && !used.contains(arg)).forEach(arg -> used.add((Variable) arg));
        }
        return used;
    }

    /** A link to a block that has some of the cases, and all else where the switch had it. */
    private static Link half(Variable value, List<Variable> used, List<Link> cases, Link otherwise, boolean exitCase) {
        Map<Variable, Variable> copies = new IdentityHashMap<>();
        used.forEach(variable -> copies.put(variable, variable.copy()));
        Block block = new Block(used.stream().map(copies::get).toList());
        List<Link> links = new ArrayList<>();
        for (Link link : cases) {
            links.add(copy(link, copies));
        }
        links.add(copy(otherwise, copies));
        block.closeWithSwitch(copies.get(value), links);
        return new Link(new ArrayList<>(used), block, exitCase).at(otherwise.position());
    }

    private static Link copy(Link link, Map<Variable, Variable> copies) {
        List<Operand> args = new ArrayList<>();
        for (Operand arg : link.args()) {
            args.add(arg instanceof Variable variable ? copies.get(variable) : arg);
        }
        return new Link(args, link.target(), link.exitCase()).at(link.position());
    }
}
