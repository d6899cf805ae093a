package org.tracewright.backend.jvm;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.Primitive;

/**
 * Decides for one block which results are computed where they are used, on the operand stack, and so need no local variable: those with a single use,
 * where nothing between could change or see the difference. Positions: the index of an operation; their number for the exit switch; one more for the links.
 */
final class Folding {

    /** Deep trees make deep recursion here and deep operand stacks there. */
    private static final int DEEPEST = 30;

    private final Block block;
    private final boolean counting;
    private final List<Operation> operations;
    private final int end;
    private final int[] root;
    private final int[] depth;
    private final Map<Variable, Integer> uses = new IdentityHashMap<>();
    private final Map<Variable, Integer> user = new IdentityHashMap<>();
    private final Map<Variable, Operation> folded = new IdentityHashMap<>();

    /** @param counting whether code is made for the counting of passings */
    Folding(Block block, boolean counting) {
        this.block = block;
        this.counting = counting;
        operations = block.operations();
        end = operations.size();
        root = new int[end + 2];
        depth = new int[end + 2];
        countUses();
        decide();
    }

    /** The operation that computes the variable where it is used, or null. */
    Operation folded(Variable variable) {
        return folded.get(variable);
    }

    /** Whether the operation is computed where its result is used. */
    boolean isFolded(Operation operation) {
        return folded.get(operation.result()) == operation;
    }

    /** The number of uses in this block. */
    int uses(Variable variable) {
        return uses.getOrDefault(variable, 0);
    }

    /** Where the operation with that index is computed. */
    int position(int index) {
        return root[index];
    }

    /** Backwards, since what only a dead operation uses is dead itself. */
    private void countUses() {
        for (Link link : block.exits()) {
            use(link.args(), end + 1);
        }
        if (block.exitSwitch() != null) {
            use(List.of(block.exitSwitch()), end);
        }
        for (int i = end - 1; i >= 0; i--) {
            if (!isDead(operations.get(i))) {
                use(arguments(operations.get(i)), i);
            }
        }
    }

    /** Whether no code is made for the operation. */
    boolean isDead(Operation operation) {
        boolean raises = block.isRaising() && operation == block.raisingOperation();
        return !raises && operation.opcode().isRemovable() && uses(operation.result()) == 0;
    }

    /** The arguments that code is made for. */
    List<Operand> arguments(Operation operation) {
        return switch (operation.opcode()) {
            case JIT_MARKER -> counting && JitDrivers.isCounted(operation) ? JitDrivers.values(operation) : List.of();
            case KEEPALIVE, DEBUG_ASSERT, JIT_QUERY -> List.of();
            default -> operation.args();
        };
    }

    /** The effect of the code that is made for the operation. */
    static Opcode.Effect effect(Opcode opcode) {
        return switch (opcode) {
            case JIT_MARKER, KEEPALIVE, DEBUG_ASSERT, HINT, JIT_QUERY -> Opcode.Effect.PURE;
            default -> opcode.effect();
        };
    }

    private void use(List<Operand> operands, int position) {
        for (Operand operand : operands) {
            if (operand instanceof Variable variable && variable.type() != Primitive.VOID) {
                uses.merge(variable, 1, Integer::sum);
                user.put(variable, position);
            }
        }
    }

    private void decide() {
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = end - 1; i >= 0; i--) {
            Operation operation = operations.get(i);
            Variable result = operation.result();
            if (uses(result) == 1 && !(block.isRaising() && i == end - 1)) {
                int use = user.get(result);
                if (depth[use] < DEEPEST && mayMove(operation.opcode(), i, root[use])) {
                    root[i] = root[use];
                    depth[i] = depth[use] + 1;
                    folded.put(result, operation);
                }
            }
        }
    }

    private boolean mayMove(Opcode opcode, int from, int to) {
        if (block.isRaising() && to == end - 1 && !opcode.faults().isEmpty()) {
            // The handlers are those of the last operation.
            return false;
        }
        switch (effect(opcode)) {
            case PURE:
                // A fault of its own, such as a division by zero, is as good later.
                return !isOverflow(opcode) || quiet(from, to);
            case READ:
            case ALLOCATE:
                return quiet(from, to);
            case WRITE:
            case ANY:
                return onlyPure(from, to) && !(block.isRaising() && to >= end - 1);
        }
        throw new AssertionError(opcode);
    }

    private static boolean isOverflow(Opcode opcode) {
        return effect(opcode) == Opcode.Effect.PURE && !opcode.exceptions().isEmpty();
    }

    /** Nothing between writes or calls. */
    private boolean quiet(int from, int to) {
        for (int i = from + 1; i < Math.min(to, end); i++) {
            Opcode.Effect effect = effect(operations.get(i).opcode());
            if (effect == Opcode.Effect.WRITE || effect == Opcode.Effect.ANY) {
                return false;
            }
        }
        return true;
    }

    private boolean onlyPure(int from, int to) {
        if (to > end) {
            // A call must not move into one of several exits.
            return false;
        }
        for (int i = from + 1; i < Math.min(to, end); i++) {
            Opcode opcode = operations.get(i).opcode();
            if (effect(opcode) != Opcode.Effect.PURE || isOverflow(opcode)) {
                return false;
            }
        }
        return true;
    }
}
