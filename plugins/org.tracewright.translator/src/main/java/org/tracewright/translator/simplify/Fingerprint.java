package org.tracewright.translator.simplify;

import java.util.IdentityHashMap;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;

/** A number that tells whether a graph was changed: equal graphs have equal ones. */
final class Fingerprint {

    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private long value = 17;

    private Fingerprint() {
    }

    static long of(FlowGraph graph) {
        Fingerprint fingerprint = new Fingerprint();
        graph.blocks().forEach(fingerprint::add);
        return fingerprint.value;
    }

    private void add(Block block) {
        addSame(block);
        block.inputs().forEach(this::add);
        for (Operation operation : block.operations()) {
            add(operation.opcode().ordinal());
            operation.args().forEach(this::add);
            addSame(operation.result());
        }
        add(block.exitSwitch());
        add(block.isRaising() ? 1 : 2);
        for (Link link : block.exits()) {
            add(link.exitCase() == null ? 3 : link.exitCase().hashCode());
            addSame(link.target());
            link.args().forEach(this::add);
        }
    }

    private void add(Operand operand) {
        if (operand instanceof Constant) {
            add(operand.hashCode());
        } else if (operand != null) {
            addSame(operand);
        }
    }

    private void addSame(Object object) {
        add(numbers.computeIfAbsent(object, o -> numbers.size()));
    }

    private void add(int number) {
        value = value * 0x100000001b3L + number;
    }
}
