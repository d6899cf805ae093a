package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.Primitive;

/**
 * Blocks that are entered at one only and could be a method of their own: they either leave the function, or go on at one block outside. Of the values
 * that they hand on there, some are results, which they compute, and the others their own inputs or constants.
 */
final class Region {

    /** A method takes no more slots of arguments. */
    private static final int MOST_SLOTS = 250;

    private final Block entry;
    private final List<Block> blocks;
    private final Block next;
    private final Map<Integer, Operand> handed;
    private final List<Integer> results;

    private Region(Block entry, List<Block> blocks, Block next, Map<Integer, Operand> handed, List<Integer> results) {
        this.entry = entry;
        this.blocks = blocks;
        this.next = next;
        this.handed = handed;
        this.results = results;
    }

    Block entry() {
        return entry;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Where control goes on, or null if the region leaves the function. */
    Block next() {
        return next;
    }

    /** Which inputs of the next block the region computes. */
    List<Integer> results() {
        return results;
    }

    /** What the next block gets for another of its inputs: an input of the entry, a constant, or null where nobody looks. */
    Operand handed(int input) {
        return handed.get(input);
    }

    /** The region below the entry, or null if it can't be a method. */
    static Region of(FlowGraph graph, Block entry, List<Block> blocks) {
        Set<Block> inside = new HashSet<>(blocks);
        List<Link> leaving = new ArrayList<>();
        Block next = null;
        boolean returns = false;
        for (Block block : blocks) {
            for (Link link : block.exits()) {
                Block target = link.target();
                if (target == graph.returnBlock()) {
                    returns = true;
                } else if (target != graph.exceptBlock() && !inside.contains(target)) {
                    if (next != null && next != target) {
                        return null;
                    }
                    next = target;
                    leaving.add(link);
                }
            }
        }
        int slots = entry.inputs().stream().mapToInt(input -> Kind.of(input.type()).width()).sum();
        if (returns && next != null || slots > MOST_SLOTS) {
            return null;
        }
        return next == null ? new Region(entry, blocks, null, Map.of(), List.of()) : handing(entry, blocks, next, leaving);
    }

    private static Region handing(Block entry, List<Block> blocks, Block next, List<Link> leaving) {
        Map<Variable, Operand> origins = origins(entry, blocks);
        Map<Integer, Operand> handed = new HashMap<>();
        List<Integer> results = new ArrayList<>();
        for (int i = 0; i < next.inputs().size(); i++) {
            Operand origin = null;
            boolean same = true;
            for (Link link : leaving) {
                Operand arg = link.args().get(i);
                Operand from = arg instanceof Constant ? arg : origins.get(arg);
                same &= from != null && (origin == null || from.equals(origin));
                origin = from;
            }
            if (same) {
                handed.put(i, origin);
            } else if (isUsed(next, next.inputs().get(i))) {
                if (next.inputs().get(i).type() == Primitive.VOID) {
                    return null;
                }
                results.add(i);
            }
        }
        return new Region(entry, blocks, next, handed, results);
    }

    private static boolean isUsed(Block block, Variable input) {
        for (Operation operation : block.operations()) {
            if (operation.args().contains(input)) {
                return true;
            }
        }
        return block.exitSwitch() == input || block.exits().stream().anyMatch(link -> link.args().contains(input));
    }

    /** The inputs of blocks that always hold an input of the entry or a constant: assumed of all, then refuted. */
    private static Map<Variable, Operand> origins(Block entry, List<Block> blocks) {
        Map<Variable, Operand> origins = new IdentityHashMap<>();
        Set<Variable> refuted = new HashSet<>();
        entry.inputs().forEach(input -> origins.put(input, input));
        Set<Block> inside = new HashSet<>(blocks);
        Set<Variable> inputs = new HashSet<>();
        blocks.forEach(block -> inputs.addAll(block.inputs()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Block block : blocks) {
                for (Link link : block.exits()) {
                    if (inside.contains(link.target())) {
                        changed |= flow(link, origins, refuted, inputs);
                    }
                }
            }
        }
        return origins;
    }

    private static boolean flow(Link link, Map<Variable, Operand> origins, Set<Variable> refuted, Set<Variable> inputs) {
        boolean changed = false;
        for (int i = 0; i < link.args().size(); i++) {
            Variable input = link.target().inputs().get(i);
            Operand arg = link.args().get(i);
            Operand from = arg instanceof Constant ? arg : origins.get(arg);
            boolean known = from != null;
            if (refuted.contains(input) || !known && inputs.contains(arg) && !refuted.contains((Variable) arg)) {
                continue;
            }
            if (!known || origins.containsKey(input) && !origins.get(input).equals(from)) {
                origins.remove(input);
                refuted.add(input);
                changed = true;
            } else if (origins.put(input, from) == null) {
                changed = true;
            }
        }
        return changed;
    }
}
