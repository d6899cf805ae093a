package org.tracewright.backend.jvm;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;

/** Cuts long blocks into chains of short ones, so that parts of them can become functions. */
final class BlockSplitter {

    private static final int LONGEST = 60;

    private final Block block;
    private final Map<Variable, Integer> lastUse = new HashMap<>();
    /** What the variables that are still used are called in the current part. */
    private final Map<Variable, Variable> names = new LinkedHashMap<>();

    private BlockSplitter(Block block) {
        this.block = block;
        int end = block.operations().size();
        for (int i = 0; i < end; i++) {
            for (Operand arg : block.operations().get(i).args()) {
                use(arg, i);
            }
        }
        use(block.exitSwitch(), end);
        block.exits().forEach(link -> link.args().forEach(arg -> use(arg, end)));
    }

    /** Changes the graph. */
    static void split(FlowGraph graph) {
        for (Block block : BlockOrder.of(graph)) {
            if (block.operations().size() > LONGEST + LONGEST / 2) {
                new BlockSplitter(block).split();
            }
        }
    }

    /** Leaves the first operations in the block; those that follow, and the exits, go to new blocks. */
    private void split() {
        List<Operation> operations = List.copyOf(block.operations());
        List<Link> exits = List.copyOf(block.exits());
        Operand exitSwitch = block.exitSwitch();
        boolean isRaising = block.isRaising();
        block.operations().clear();
        block.inputs().forEach(input -> names.put(input, input));
        Block part = block;
        for (int i = 0; i < operations.size(); i++) {
            if (part.operations().size() >= LONGEST && operations.size() - i > LONGEST / 2) {
                part = next(part, i);
            }
            Operation operation = operations.get(i);
            part.operations().add(operation.withArgs(rename(operation.args())));
            names.put(operation.result(), operation.result());
        }
        exits.forEach(link -> link.args().replaceAll(this::rename));
        if (isRaising) {
            part.closeRaising(exits);
        } else {
            part.closeWithSwitch(exitSwitch == null ? null : rename(exitSwitch), exits);
        }
    }

    /** Goes on in a new block, which gets what the operations from that one on use. */
    private Block next(Block part, int from) {
        names.keySet().removeIf(variable -> lastUse.getOrDefault(variable, -1) < from);
        List<Variable> carried = List.copyOf(names.values());
        names.replaceAll((variable, name) -> name.copy());
        Block next = new Block(List.copyOf(names.values()));
        part.close(new Link(carried, next));
        return next;
    }

    private void use(Operand operand, int position) {
        if (operand instanceof Variable variable) {
            lastUse.put(variable, position);
        }
    }

    private List<Operand> rename(List<Operand> operands) {
        return operands.stream().map(this::rename).toList();
    }

    private Operand rename(Operand operand) {
        Variable other = operand instanceof Variable variable ? names.get(variable) : null;
        return other == null ? operand : other;
    }
}
