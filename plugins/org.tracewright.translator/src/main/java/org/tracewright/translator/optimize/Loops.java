package org.tracewright.translator.optimize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Link;

/**
 * Outermost loops: the strongly connected components with a cycle. A depth-first search finds them, with a stack of its own, since graphs are deep
 * (Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1, 1972).
 */
final class Loops {

    private record Visit(Block block, Iterator<Link> exits) {
    }

    private final Set<Block> among;
    private final Map<Block, Integer> number = new HashMap<>();
    private final Map<Block, Integer> lowest = new HashMap<>();
    private final List<Block> open = new ArrayList<>();
    private final Set<Block> isOpen = new HashSet<>();
    private final List<Set<Block>> loops = new ArrayList<>();

    private Loops(Collection<Block> blocks) {
        among = new HashSet<>(blocks);
    }

    /** The loops made of some blocks alone; in the same order for the same graph. */
    static List<Set<Block>> among(Collection<Block> blocks) {
        Loops search = new Loops(blocks);
        for (Block block : blocks) {
            if (!search.number.containsKey(block)) {
                search.visit(block);
            }
        }
        return search.loops;
    }

    private void visit(Block start) {
        List<Visit> stack = new ArrayList<>();
        enter(start, stack);
        while (!stack.isEmpty()) {
            Visit visit = stack.get(stack.size() - 1);
            if (visit.exits().hasNext()) {
                Block target = visit.exits().next().target();
                if (among.contains(target) && !number.containsKey(target)) {
                    enter(target, stack);
                } else if (isOpen.contains(target)) {
                    lowest.merge(visit.block(), number.get(target), Math::min);
                }
            } else {
                stack.remove(stack.size() - 1);
                leave(visit.block());
                if (!stack.isEmpty()) {
                    lowest.merge(stack.get(stack.size() - 1).block(), lowest.get(visit.block()), Math::min);
                }
            }
        }
    }

    private void enter(Block block, List<Visit> stack) {
        number.put(block, number.size());
        lowest.put(block, number.get(block));
        open.add(block);
        isOpen.add(block);
        stack.add(new Visit(block, block.exits().iterator()));
    }

    /** Takes a whole component off the open blocks. */
    private void leave(Block block) {
        if (!lowest.get(block).equals(number.get(block))) {
            return;
        }
        List<Block> component = open.subList(open.lastIndexOf(block), open.size());
        if (component.size() > 1 || block.exits().stream().anyMatch(link -> link.target() == block)) {
            loops.add(new LinkedHashSet<>(component));
        }
        component.forEach(isOpen::remove);
        component.clear();
    }
}
