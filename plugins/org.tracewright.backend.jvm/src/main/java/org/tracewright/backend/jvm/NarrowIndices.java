package org.tracewright.backend.jvm;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.jit.runtime.facts.IntBound;

/** Which items a function reads and writes at indices of 32 significant bits, so that the upper half needs no check. */
final class NarrowIndices {

    private final Set<Operation> narrow = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param parameters the ranges of the function's parameters */
    NarrowIndices(FlowGraph graph, List<IntBound> parameters) {
        if (graph.blocks().stream().anyMatch(block -> block.operations().stream().anyMatch(NarrowIndices::isItemAtVariable))) {
            new IntegerRanges(graph, parameters).forEach((operation, ranges) -> {
                if (isItemAtVariable(operation) && IntBound.NARROW.contains(ranges.apply(operation.arg(1)))) {
                    narrow.add(operation);
                }
            });
        }
    }

    private static boolean isItemAtVariable(Operation operation) {
        return IntegerRanges.isItem(operation) && operation.arg(1) instanceof Variable;
    }

    /** Whether the operation, which reads or writes an item, does it at an index of 32 bits. */
    boolean contains(Operation operation) {
        return narrow.contains(operation);
    }
}
