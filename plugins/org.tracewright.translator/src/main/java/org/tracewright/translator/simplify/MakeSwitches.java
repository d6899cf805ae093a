package org.tracewright.translator.simplify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/**
 * A chain of comparisons of one value with constants becomes one switch:
 * {@code if x == 1 then A else if x == 2 then B else C} is {@code switch x {1: A, 2: B, default: C}}. Works upwards: a comparison whose false exit leads to
 * another comparison of the same value, or to a switch on it, in a block that does nothing else and has no other entry, takes that in.
 */
public final class MakeSwitches implements Pass {

    /** Cases in order, the first of equal ones wins, and the way out if none fits. */
    private record Cases(Operand value, Map<Object, Link> links, Link otherwise) {
    }

    @Override
    public String name() {
        return "make-switches";
    }

    @Override
    public void run(FlowGraph graph) {
        Map<Block, List<Link>> entries = GraphEdits.entries(graph);
        List<Block> blocks = graph.blocks();
        // Predecessors come before their successors, so from the back a chain is taken in as a whole.
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            Cases cases = cases(block);
            while (cases != null) {
                Link rest = cases.otherwise;
                Block next = rest.target();
                Cases more = next == block || entries.get(next).size() != 1 || GraphEdits.hasFixedInputs(next, graph) || !isOnlyTest(next) ? null : cases(next);
                if (more == null || GraphEdits.carried(rest).get(more.value) != cases.value) {
                    break;
                }
                takeIn(block, cases, more, GraphEdits.carried(rest));
                cases = cases(block);
            }
        }
    }

    /** What the block decides, or null where it is no comparison with a constant and no switch. */
    private static Cases cases(Block block) {
        if (!(block.exitSwitch() instanceof Variable)) {
            return null;
        }
        Operation test = GraphEdits.definition(block.exitSwitch(), block);
        if (test != null && test.args().size() == 2 && test.arg(0) instanceof Variable && test.arg(1) instanceof Constant constant) {
            boolean equal = SimplifySwitches.isEquality(test.opcode());
            if (equal || isInequality(test.opcode())) {
                Map<Object, Link> links = new LinkedHashMap<>();
                links.put(constant.value(), block.exits().get(equal ? 1 : 0));
                return new Cases(test.arg(0), links, block.exits().get(equal ? 0 : 1));
            }
        }
        if (test != null && (test.opcode() == Opcode.INT_IS_TRUE || test.opcode() == Opcode.UINT_IS_TRUE) && test.arg(0) instanceof Variable) {
            Map<Object, Link> zero = new LinkedHashMap<>();
            zero.put(0L, block.exits().get(0));
            return new Cases(test.arg(0), zero, block.exits().get(1));
        }
        return switchCases(block);
    }

    private static Cases switchCases(Block block) {
        Link last = block.exits().get(block.exits().size() - 1);
        if (!Link.DEFAULT.equals(last.exitCase())) {
            return null;
        }
        Map<Object, Link> links = new LinkedHashMap<>();
        block.exits().subList(0, block.exits().size() - 1).forEach(l -> links.put(l.exitCase(), l));
        return new Cases(block.exitSwitch(), links, last);
    }

    private static boolean isInequality(Opcode opcode) {
        return switch (opcode) {
            case INT_NE, UINT_NE, CHAR_NE, UNICHAR_NE -> true;
            default -> false;
        };
    }

    /** Whether the block does nothing but the test that it switches on, whose result goes nowhere else. */
    private static boolean isOnlyTest(Block block) {
        if (block.operations().isEmpty()) {
            return true;
        }
        Operand result = block.operations().get(0).result();
        return block.operations().size() == 1 && block.exitSwitch() == result && block.exits().stream().noneMatch(l -> l.args().stream().anyMatch(o -> o == result));
    }

    private static void takeIn(Block block, Cases cases, Cases more, Map<Variable, Operand> carried) {
        Map<Object, Link> all = new LinkedHashMap<>(cases.links);
        more.links.forEach((value, link) -> all.putIfAbsent(value, link));
        List<Link> exits = new ArrayList<>();
        all.forEach((value, link) -> exits.add(exit(link, value, cases.links.containsKey(value) ? Map.of() : carried)));
        exits.add(exit(more.otherwise, Link.DEFAULT, carried));
        block.closeWithSwitch(cases.value, exits);
    }

    private static Link exit(Link link, Object exitCase, Map<Variable, Operand> carried) {
        List<Operand> args = link.args().stream().map(o -> o instanceof Variable variable ? carried.getOrDefault(variable, variable) : o).toList();
        return new Link(args, link.target(), exitCase).at(link.position());
    }
}
