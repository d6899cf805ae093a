package org.tracewright.backend.jvm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.jit.runtime.facts.IntBound;

/**
 * The ranges of a function's integers. They are passed along the links until they stay; an index that was used is from then on known to be one: so the counter of an
 * interpreter's loop is, which starts at a constant and goes on behind each byte that it has read.
 */
final class IntegerRanges {

    private static final Map<Opcode, BinaryOperator<IntBound>> ARITHMETIC = Map.of(Opcode.INT_ADD, IntBound::add, Opcode.INT_SUB, IntBound::subtract,
            Opcode.INT_MUL, IntBound::multiply, Opcode.INT_FLOORDIV, IntBound::floorDiv, Opcode.INT_MOD, IntBound::mod, Opcode.INT_AND, IntBound::and,
            Opcode.INT_OR, IntBound::or, Opcode.INT_LSHIFT, IntBound::shiftLeft, Opcode.INT_RSHIFT, IntBound::shiftRight);

    private final Map<Variable, IntBound> inputs = new HashMap<>();
    private final Set<Block> reached = new LinkedHashSet<>();

    /** @param parameters the ranges of the function's parameters, of those that are no integers, too */
    IntegerRanges(FlowGraph graph, List<IntBound> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            inputs.put(graph.parameters().get(i), parameters.get(i));
        }
        reached.add(graph.startBlock());
        Deque<Block> changed = new ArrayDeque<>(reached);
        while (!changed.isEmpty()) {
            Block block = changed.remove();
            Map<Variable, IntBound> ranges = run(block, (operation, before) -> { });
            for (Link link : block.exits()) {
                if (pass(link, ranges) && !changed.contains(link.target())) {
                    changed.add(link.target());
                }
            }
        }
    }

    /** Whether the operation reads or writes an item of an array, whose index is its second argument. */
    static boolean isItem(Operation operation) {
        return switch (operation.opcode()) {
            case GETARRAYITEM, SETARRAYITEM, GETINTERIOR, SETINTERIOR -> true;
            default -> false;
        };
    }

    /** Goes through all operations that may run, with the ranges of their arguments. */
    void forEach(BiConsumer<Operation, Function<Operand, IntBound>> action) {
        reached.forEach(block -> run(block, action));
    }

    /** Goes through the block; gives what is known at its end. */
    private Map<Variable, IntBound> run(Block block, BiConsumer<Operation, Function<Operand, IntBound>> action) {
        Map<Variable, IntBound> ranges = new HashMap<>();
        Map<Variable, Operation> sums = new HashMap<>();
        block.inputs().forEach(input -> ranges.put(input, inputs.get(input)));
        for (Operation operation : block.operations()) {
            action.accept(operation, operand -> range(operand, ranges));
            boolean mayFail = block.isRaising() && block.raisingOperation() == operation;
            if (isItem(operation) && !mayFail && operation.arg(1) instanceof Variable index) {
                narrow(index, IntBound.INDEX, ranges, sums);
            }
            if (operation.opcode() == Opcode.INT_ADD) {
                sums.put(operation.result(), operation);
            }
            if (operation.result() != null) {
                ranges.put(operation.result(), result(operation, ranges));
            }
        }
        return ranges;
    }

    /** Notes that the variable is in the range; and what that says of the one to which a constant was added: the byte behind an instruction's last one is a next one then. */
    private static void narrow(Variable variable, IntBound range, Map<Variable, IntBound> ranges, Map<Variable, Operation> sums) {
        ranges.put(variable, range(variable, ranges).intersect(range));
        Operation sum = sums.get(variable);
        if (sum != null && sum.arg(0) instanceof Variable base && sum.arg(1) instanceof Constant added) {
            narrow(base, range.subtract(range(added, ranges)), ranges, sums);
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
            case SAME_AS -> range(operation.arg(0), ranges);
            default -> ARITHMETIC.containsKey(operation.opcode())
                    ? ARITHMETIC.get(operation.opcode()).apply(range(operation.arg(0), ranges), range(operation.arg(1), ranges))
                    : IntBound.UNKNOWN;
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
