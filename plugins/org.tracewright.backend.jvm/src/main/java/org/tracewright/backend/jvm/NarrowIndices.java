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

/**
 * Which items a function reads and writes at indices of 32 significant bits, so that the upper half needs no check. Ranges of integers are passed along the links until they stay; an index that was used
 * is from then on known to be one: so the counter of an interpreter's loop is, which starts at a constant and goes on behind each byte that it has read.
 */
final class NarrowIndices {

    private static final long LAST_INDEX = Integer.MAX_VALUE - 1;
    private static final Range INDEX = new Range(0, LAST_INDEX);
    private static final Range LENGTH = new Range(0, Integer.MAX_VALUE);
    private static final Range NARROW = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final Range UNKNOWN = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Integers from the one to the other, both included. */
    private record Range(long lower, long upper) {

        boolean isIn(Range other) {
            return other.lower <= lower && upper <= other.upper;
        }

        Range intersect(Range other) {
            Range both = new Range(Math.max(lower, other.lower), Math.min(upper, other.upper));
            return both.lower <= both.upper ? both : this;
        }

        /** What holds of both; an end that moves goes to one of few places, so that it does not move often. */
        Range widen(Range other) {
            long low = lower <= other.lower ? lower : other.lower >= 0 ? 0 : other.lower >= Integer.MIN_VALUE ? Integer.MIN_VALUE : Long.MIN_VALUE;
            long high = upper >= other.upper ? upper : other.upper <= LAST_INDEX ? LAST_INDEX : other.upper <= Integer.MAX_VALUE ? Integer.MAX_VALUE : Long.MAX_VALUE;
            return new Range(low, high);
        }

        Range plus(Range other) {
            return isIn(NARROW) && other.isIn(NARROW) ? new Range(lower + other.lower, upper + other.upper) : UNKNOWN;
        }

        Range minus(Range other) {
            return isIn(NARROW) && other.isIn(NARROW) ? new Range(lower - other.upper, upper - other.lower) : UNKNOWN;
        }
    }

    private final Map<Variable, Range> inputs = new HashMap<>();
    private final Set<Block> reached = new HashSet<>();
    private final Set<Operation> narrow = Collections.newSetFromMap(new IdentityHashMap<>());

    NarrowIndices(FlowGraph graph) {
        if (graph.blocks().stream().flatMap(block -> block.operations().stream()).noneMatch(operation -> isItem(operation) && operation.arg(1) instanceof Variable)) {
            return;
        }
        graph.startBlock().inputs().forEach(parameter -> inputs.put(parameter, UNKNOWN));
        Deque<Block> changed = new ArrayDeque<>(List.of(graph.startBlock()));
        while (!changed.isEmpty()) {
            Block block = changed.remove();
            Map<Variable, Range> ranges = run(block);
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
    private Map<Variable, Range> run(Block block) {
        Map<Variable, Range> ranges = new HashMap<>();
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
    private void item(Operation operation, Map<Variable, Range> ranges, boolean mayFail) {
        if (operation.arg(1) instanceof Variable index) {
            Range range = range(index, ranges);
            if (range.isIn(NARROW)) {
                narrow.add(operation);
            } else {
                narrow.remove(operation);
            }
            if (!mayFail) {
                ranges.put(index, range.intersect(INDEX));
            }
        }
    }

    private static Range range(Operand operand, Map<Variable, Range> ranges) {
        if (operand instanceof Constant constant) {
            return constant.value() instanceof Long value ? new Range(value, value) : UNKNOWN;
        }
        return ranges.getOrDefault((Variable) operand, UNKNOWN);
    }

    private static Range result(Operation operation, Map<Variable, Range> ranges) {
        return switch (operation.opcode()) {
            case CAST_CHAR_TO_INT -> new Range(0, 255);
            case CAST_UNICHAR_TO_INT -> new Range(0, Character.MAX_CODE_POINT);
            case CAST_BOOL_TO_INT -> new Range(0, 1);
            case GETARRAYSIZE, GETINTERIORSIZE -> LENGTH;
            case INT_ADD -> range(operation.arg(0), ranges).plus(range(operation.arg(1), ranges));
            case INT_SUB -> range(operation.arg(0), ranges).minus(range(operation.arg(1), ranges));
            case INT_AND -> masked(range(operation.arg(0), ranges), range(operation.arg(1), ranges));
            case SAME_AS -> range(operation.arg(0), ranges);
            default -> UNKNOWN;
        };
    }

    private static Range masked(Range a, Range b) {
        long upper = Math.min(a.lower() >= 0 ? a.upper() : Long.MAX_VALUE, b.lower() >= 0 ? b.upper() : Long.MAX_VALUE);
        return a.lower() >= 0 || b.lower() >= 0 ? new Range(0, upper) : UNKNOWN;
    }

    /** Passes what is known on; says whether the target knows less than before, or is reached first. */
    private boolean pass(Link link, Map<Variable, Range> ranges) {
        boolean changes = reached.add(link.target());
        for (int i = 0; i < link.args().size(); i++) {
            Variable input = link.target().inputs().get(i);
            Range old = inputs.get(input);
            Range given = range(link.args().get(i), ranges);
            Range joined = old == null ? given : old.widen(given);
            if (!joined.equals(old)) {
                inputs.put(input, joined);
                changes = true;
            }
        }
        return changes;
    }
}
