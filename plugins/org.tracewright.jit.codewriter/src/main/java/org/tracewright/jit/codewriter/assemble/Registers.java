package org.tracewright.jit.codewriter.assemble;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Variable;
import org.tracewright.jit.codewriter.transform.BlockCode;
import org.tracewright.jit.codewriter.transform.GraphTransformer;
import org.tracewright.jit.codewriter.transform.Kinds;
import org.tracewright.jit.runtime.trace.Kind;

/** The registers of one function, and one more of each kind that needs one to exchange others. */
final class Registers {

    private final Map<Kind, RegisterAllocation> allocations = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    Registers(FlowGraph graph, List<BlockCode> code, GraphTransformer aliases) {
        for (Kind kind : List.of(Kind.INT, Kind.REF, Kind.FLOAT)) {
            allocations.put(kind, new RegisterAllocation(kind, graph, code, aliases));
            counts.put(kind, allocations.get(kind).count());
        }
    }

    Register of(Variable variable) {
        return allocations.get(Kinds.of(variable.type())).register(variable);
    }

    /** Whether anything reads the variable; what only travels need not. */
    boolean isUsed(Variable variable) {
        return allocations.get(Kinds.of(variable.type())).isUsed(variable);
    }

    int count(Kind kind) {
        return counts.get(kind);
    }

    /** A register that holds no variable, for moves in a circle. */
    Register spare(Kind kind) {
        return beyond(kind, 0);
    }

    /** A register that holds no variable, for an exception on its way. */
    Register exception() {
        return beyond(Kind.REF, 1);
    }

    private Register beyond(Kind kind, int index) {
        int number = allocations.get(kind).count() + index;
        counts.merge(kind, number + 1, Math::max);
        return new Register(kind, number);
    }
}
