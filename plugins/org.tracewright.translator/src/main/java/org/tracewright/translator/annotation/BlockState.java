package org.tracewright.translator.annotation;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;

/** Where inference stands with one block. */
final class BlockState {

    final Block block;
    final AnnotatedGraph graph;
    /** Position in a topological order of the graph. */
    final int order;
    boolean reached;
    boolean queued;
    /** The operation that waits for a value, or null. */
    Operation blockedOn;
    /** Inputs at which incompatible values met: they stay in error. */
    final BitSet poisoned = new BitSet();
    /** For an input that is the class of other inputs: those. */
    Map<Variable, Set<Variable>> subjects = new IdentityHashMap<>();

    BlockState(Block block, AnnotatedGraph graph, int order) {
        this.block = block;
        this.graph = graph;
        this.order = order;
    }
}
