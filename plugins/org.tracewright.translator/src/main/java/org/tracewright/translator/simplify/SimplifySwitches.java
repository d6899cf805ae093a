package org.tracewright.translator.simplify;

import java.util.List;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;

/**
 * What the exit taken says about the value: past {@code case 3} of a switch on x, links carry 3 for x; past the false exit of {@code ptr_nonzero(p)} they carry
 * null for p. A switch on {@code bool_not(c)} is the reverse switch on c. A switch all of whose exits are the same way is none.
 */
public final class SimplifySwitches implements Pass {

    @Override
    public String name() {
        return "simplify-switches";
    }

    @Override
    public void run(FlowGraph graph) {
        for (Block block : graph.blocks()) {
            if (block.exitSwitch() != null) {
                reverse(block);
                block.exits().forEach(l -> applyCase(l, block));
                joinEqualExits(block);
            }
        }
    }

    private static void reverse(Block block) {
        Operation test = GraphEdits.definition(block.exitSwitch(), block);
        while (test != null && test.opcode() == Opcode.BOOL_NOT) {
            Link ifFalse = block.exits().get(0);
            Link ifTrue = block.exits().get(1);
            ifFalse.setExitCase(true);
            ifTrue.setExitCase(false);
            block.closeWithSwitch(test.arg(0), List.of(ifTrue, ifFalse));
            test = GraphEdits.definition(test.arg(0), block);
        }
    }

    private static void applyCase(Link link, Block block) {
        Operand value = block.exitSwitch();
        if (Link.DEFAULT.equals(link.exitCase())) {
            return;
        }
        replace(link, value, new Constant(link.exitCase(), value.type()));
        Operation test = GraphEdits.definition(value, block);
        if (test != null && (test.opcode() == Opcode.PTR_NONZERO && Boolean.FALSE.equals(link.exitCase())
                || test.opcode() == Opcode.PTR_ISZERO && Boolean.TRUE.equals(link.exitCase()))) {
            replace(link, test.arg(0), new Constant(null, test.arg(0).type()));
        } else if (test != null && isEquality(test.opcode()) && Boolean.TRUE.equals(link.exitCase()) && test.arg(1) instanceof Constant constant) {
            replace(link, test.arg(0), constant);
        }
    }

    /** Float equality does not tell 0.0 from -0.0. */
    static boolean isEquality(Opcode opcode) {
        return switch (opcode) {
            case INT_EQ, UINT_EQ, CHAR_EQ, UNICHAR_EQ -> true;
            default -> false;
        };
    }

    private static void replace(Link link, Operand value, Constant constant) {
        link.args().replaceAll(o -> o == value ? constant : o);
    }

    private static void joinEqualExits(Block block) {
        Link first = block.exits().get(0);
        if (block.exits().stream().allMatch(l -> l.target() == first.target() && l.args().equals(first.args()))) {
            GraphEdits.keepOnly(block, first);
        }
    }
}
