package org.tracewright.translator.optimize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.GraphCopier;
import org.tracewright.flow.graph.Link;
import org.tracewright.translator.simplify.GraphEdits;

/**
 * Gives each loop one entry, since compilers leave others alone: HotSpot optimises no loop that has two. Such loops come of generators, which are resumed in the middle of
 * theirs, and of jumps that were shortened.
 *
 * <p>Before: a loop that is entered at A and, from elsewhere, at B. After: the way in at B leads through a copy of what lies between B and A, and then to A. This is node
 * splitting (Unger and Mueller, "Handling irreducible loops: optimized node splitting versus DJ-graphs", TOPLAS 24, 2002); of the entries that one becomes the
 * only one for which the least is copied.
 */
public final class LoopEntries {

    private final FlowGraph graph;
    private Map<Block, List<Link>> entries;
    private Map<Link, Block> sources;

    private LoopEntries(FlowGraph graph) {
        this.graph = graph;
        look();
    }

    /** Changes the graph. */
    public static void run(FlowGraph graph) {
        new LoopEntries(graph).split(graph.blocks());
    }

    private void look() {
        entries = GraphEdits.entries(graph);
        sources = new IdentityHashMap<>();
        graph.blocks().forEach(block -> block.exits().forEach(link -> sources.put(link, block)));
    }

    /** Looks for loops among some blocks, from the outer ones to the inner ones. */
    private void split(Collection<Block> among) {
        for (Set<Block> loop : Loops.among(among)) {
            List<Block> heads = loop.stream().filter(block -> block == graph.startBlock() || !linksFromOutside(block, loop).isEmpty()).toList();
            if (heads.size() > 1) {
                enterOnce(loop, heads);
            } else {
                split(without(loop, heads));
            }
        }
    }

    private void enterOnce(Set<Block> loop, List<Block> heads) {
        Block head = null;
        Set<Block> least = null;
        for (Block candidate : heads) {
            Set<Block> needed = between(heads, candidate, loop);
            if (least == null || weight(needed) < weight(least)) {
                head = candidate;
                least = needed;
            }
        }
        Map<Block, Block> copies = GraphCopier.copy(graph, least);
        for (Block other : without(heads, List.of(head))) {
            linksFromOutside(other, loop).forEach(link -> link.setTarget(copies.get(other)));
        }
        look();
        split(least.stream().map(copies::get).toList());
        split(without(loop, List.of(head)));
    }

    /** What can be reached within a loop from the other heads before one of them. */
    private static Set<Block> between(List<Block> heads, Block head, Set<Block> loop) {
        Set<Block> reached = new LinkedHashSet<>();
        List<Block> pending = new ArrayList<>(without(heads, List.of(head)));
        while (!pending.isEmpty()) {
            Block block = pending.remove(pending.size() - 1);
            if (reached.add(block)) {
                block.exits().stream().map(Link::target).filter(target -> target != head && loop.contains(target)).forEach(pending::add);
            }
        }
        return reached;
    }

    private static int weight(Set<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.operations().size() + block.exits().size()).sum();
    }

    private List<Link> linksFromOutside(Block block, Set<Block> loop) {
        return entries.getOrDefault(block, List.of()).stream().filter(link -> !loop.contains(sources.get(link))).toList();
    }

    private static List<Block> without(Collection<Block> blocks, List<Block> some) {
        return blocks.stream().filter(block -> !some.contains(block)).toList();
    }
}
