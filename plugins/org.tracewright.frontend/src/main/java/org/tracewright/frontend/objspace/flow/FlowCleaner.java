package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;

/** Removes what recording leaves behind: blocks that only pass values on, and exceptional links that only propagate. */
final class FlowCleaner {

    private FlowCleaner() {
    }

    static void run(FlowGraph graph) {
        skipForwarders(graph);
        dropPropagation(graph);
        joinChains(graph);
    }

    /** {@code A → (empty block) → B} becomes {@code A → B}. */
    static void skipForwarders(FlowGraph graph) {
        for (Link link : graph.links()) {
            int hops = 0;
            while (isForwarder(link.target()) && hops++ < 1000) {
                Link onward = link.target().exits().get(0);
                List<Operand> args = substituted(onward.args(), link);
                link.setTarget(onward.target());
                if (!link.position().isKnown()) {
                    link.at(onward.position());
                }
                link.args().clear();
                link.args().addAll(args);
            }
        }
    }

    private static boolean isForwarder(Block block) {
        return block.operations().isEmpty() && block.exits().size() == 1 && !block.isRaising()
                && block.exits().get(0).target() != block;
    }

    /** Values as seen before a link, of values in the link's target that are inputs or constants there. */
    static List<Operand> substituted(List<Operand> values, Link link) {
        Map<Operand, Operand> renaming = renaming(link);
        List<Operand> result = new ArrayList<>(values);
        result.replaceAll(value -> renaming.getOrDefault(value, value));
        return result;
    }

    private static Map<Operand, Operand> renaming(Link link) {
        Map<Operand, Operand> renaming = new IdentityHashMap<>();
        for (int i = 0; i < link.args().size(); i++) {
            renaming.put(link.target().inputs().get(i), link.args().get(i));
        }
        return renaming;
    }

    /** An exceptional link that hands the exception straight to the except block says nothing that leaving it out does not. */
    private static void dropPropagation(FlowGraph graph) {
        for (Block block : graph.blocks()) {
            if (!block.isRaising()) {
                continue;
            }
            List<Link> exits = new ArrayList<>(block.exits());
            for (int i = exits.size() - 1; i > 0 && propagates(exits.get(i), graph); i--) {
                exits.remove(i);
            }
            if (exits.size() == 1) {
                block.close(exits.get(0));
            } else {
                block.closeRaising(exits);
            }
        }
    }

    private static boolean propagates(Link link, FlowGraph graph) {
        return link.target() == graph.exceptBlock() && link.args().get(1) == link.lastExceptionValue();
    }

    /** Joins a block with the one block that follows it and that nothing else reaches. */
    private static void joinChains(FlowGraph graph) {
        Map<Block, Integer> entries = new IdentityHashMap<>();
        graph.links().forEach(link -> entries.merge(link.target(), 1, Integer::sum));
        for (Block block : graph.blocks()) {
            while (block.exits().size() == 1 && !block.isRaising()) {
                Link link = block.exits().get(0);
                Block next = link.target();
                if (next == block || next == graph.returnBlock() || next == graph.exceptBlock() || next == graph.startBlock() || entries.get(next) != 1) {
                    break;
                }
                absorb(block, link, next);
            }
        }
    }

    private static void absorb(Block block, Link link, Block next) {
        SsaToSsi.rename(next, renaming(link));
        block.operations().addAll(next.operations());
        if (next.isRaising()) {
            block.closeRaising(List.copyOf(next.exits()));
        } else if (next.exitSwitch() != null) {
            block.closeWithSwitch(next.exitSwitch(), List.copyOf(next.exits()));
        } else {
            block.close(next.exits().get(0));
        }
    }
}
