package org.tracewright.translator.jit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;

/** What a piece of a block takes from the piece before it. */
final class FreeVariables {

    private FreeVariables() {
    }

    /** The variables that the block uses and does not define, in the order of their first use. */
    static List<Variable> of(Block block) {
        List<Operand> used = new ArrayList<>();
        Set<Variable> defined = new HashSet<>(block.inputs());
        for (Operation operation : block.operations()) {
            used.addAll(operation.args());
            defined.add(operation.result());
        }
        used.add(block.exitSwitch());
        for (Link link : block.exits()) {
            used.addAll(link.args());
            defined.add(link.lastException());
            defined.add(link.lastExceptionValue());
        }
        Set<Variable> free = new LinkedHashSet<>();
        used.forEach(operand -> {
            if (operand instanceof Variable variable && !defined.contains(variable)) {
                free.add(variable);
            }
        });
        return List.copyOf(free);
    }
}
