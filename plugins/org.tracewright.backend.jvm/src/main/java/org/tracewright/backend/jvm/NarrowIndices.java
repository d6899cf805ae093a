package org.tracewright.backend.jvm;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
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
import org.tracewright.jit.runtime.facts.IntBound;

/**
 * Which items a function reads and writes at indices of 32 significant bits, so that the upper half needs no check. Ranges of integers are passed along the links until they stay; an index that was used
 * is from then on known to be one: so the counter of an interpreter's loop is, which starts at a constant and goes on behind each byte that it has read.
 */
final class NarrowIndices {

    private final Map<Variable, IntBound> inputs = new HashMap<>();
    private final Set<Block> reached = new HashSet<>();
    private final Set<Operation> narrow = Collections.newSetFromMap(new IdentityHashMap<>());

    NarrowIndices(FlowGraph graph) {
        if (graph.blocks().stream().flatMap(block -> block.operations().stream()).noneMatch(operation -> isItem(operation) && operation.arg(1) instanceof Variable)) {
            return;
        }
        graph.startBlock().inputs().forEach(parameter -> inputs.put(parameter, IntBound.UNKNOWN));
        Deque<Block> changed = new ArrayDeque<>(List.of(graph.startBlock()));
        while (!changed.isEmpty()) {
            Block block = changed.remove();
            Map<Variable, IntBound> ranges = run(block);
            for (Link link : block.exits()) {
                if (pass(link, ranges) && !changed.contains(link.target())) {
                    changed.add(link.target());
                }
            }
        }
    }

    /** Whether the operation, which reads or writes an item, does it at an index of 32 bits. */
    boolean contains(Operation operation) {
        return narrow.contains(operation);
    }

    private static boolean isItem(Operation operation) {
        return switch (operation.opcode()) {
            case GETARRAYITEM, SETARRAYITEM, GETINTERIOR, SETINTERIOR -> true;
            default -> false;
        };
    }

    /** Goes through the block; gives what is known at its end. */
    private Map<Variable, IntBound> run(Block block) {
        Map<Variable, IntBound> ranges = new HashMap<>();
        block.inputs().forEach(input -> ranges.put(input, inputs.get(input)));
        for (Operation operation : block.operations()) {
            if (isItem(operation)) {
                item(operation, ranges, block.isRaising() && block.raisingOperation() == operation);
            }
            if (operation.result() != null) {
                ranges.put(operation.result(), result(operation, ranges));
            }
        }
        return ranges;
    }

    /** @param mayFail whether control goes on where there is no such item, too */
    private void item(Operation operation, Map<Variable, IntBound> ranges, boolean mayFail) {
        if (operation.arg(1) instanceof Variable index) {
            IntBound range = range(index, ranges);
            if (IntBound.NARROW.contains(range)) {
                narrow.add(operation);
            } else {
                narrow.remove(operation);
            }
            if (!mayFail) {
                ranges.put(index, range.intersect(IntBound.INDEX));
            }
        }
    }

    private static IntBound range(Operand operand, Map<Variable, IntBound> ranges) {
        if (operand instanceof Constant constant) {
            return constant.value() instanceof Long value ? IntBound.of(value) : IntBound.UNKNOWN;
        }
        return ranges.getOrDefault((Variable) operand, IntBound.UNKNOWN);
    }

    private static IntBound result(Operation operation, Map<Variable, IntBound> ranges) {
        return switch (operation.opcode()) {
            case CAST_CHAR_TO_INT -> new IntBound(0, 255);
            case CAST_UNICHAR_TO_INT -> new IntBound(0, Character.MAX_CODE_POINT);
            case CAST_BOOL_TO_INT -> IntBound.BOOL;
            case GETARRAYSIZE, GETINTERIORSIZE -> IntBound.LENGTH;
            case INT_ADD -> range(operation.arg(0), ranges).add(range(operation.arg(1), ranges));
            case INT_SUB -> range(operation.arg(0), ranges).subtract(range(operation.arg(1), ranges));
            case INT_AND -> range(operation.arg(0), ranges).and(range(operation.arg(1), ranges));
            case SAME_AS -> range(operation.arg(0), ranges);
            default -> IntBound.UNKNOWN;
        };
    }

    /** What holds of both; an end that moves goes to one of few places, so that it does not move often. */
    private static IntBound widen(IntBound old, IntBound other) {
        long low = old.lower() <= other.lower() ? old.lower() : other.lower() >= 0 ? 0 : other.lower() >= Integer.MIN_VALUE ? Integer.MIN_VALUE : Long.MIN_VALUE;
        long high = old.upper() >= other.upper() ? old.upper() : other.upper() <= IntBound.INDEX.upper() ? IntBound.INDEX.upper() : other.upper() <= Integer.MAX_VALUE ? Integer.MAX_VALUE : Long.MAX_VALUE;
        return new IntBound(low, high);
    }

    /** Passes what is known on; says whether the target knows less than before, or is reached first. */
    private boolean pass(Link link, Map<Variable, IntBound> ranges) {
        boolean changes = reached.add(link.target());
        for (int i = 0; i < link.args().size(); i++) {
            Variable input = link.target().inputs().get(i);
            IntBound old = inputs.get(input);
            IntBound given = range(link.args().get(i), ranges);
            IntBound joined = old == null ? given : widen(old, given);
            if (!joined.equals(old)) {
                inputs.put(input, joined);
                changes = true;
            }
        }
        return changes;
    }
}
